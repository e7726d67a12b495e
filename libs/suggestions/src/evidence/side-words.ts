import type { Note } from '../note.js';
import { type NoteSentence, sentencesOf } from '../specificity/note-sentences.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { BODY_PARTS } from '../vocabulary/body-parts.js';
import { GENERIC_WORDS } from '../vocabulary/filler-words.js';

/** Words behind the side that may still name the part: "right index finger". */
const PART_WITHIN = 3;

/** The place in the note that says a side which the mention itself leaves out: in the sentence most like those of the mention. */
export function sideWords(note: Note, side: string, spans: readonly EvidenceSpan[]): EvidenceSpan | null {
  const own = new Set(spans.flatMap(({ start, end }) => wordsBetween(note, start, end)));
  let best: { sentence: NoteSentence; likeness: number } | null = null;
  for (const sentence of sentencesOf(note)) {
    if (sentence.isNormal || !sentence.sides.some((one) => one === side || (one === 'bilateral' && side !== 'bilateral'))) continue;
    const likeness = [...sentence.words].filter((word) => own.has(word) && !GENERIC_WORDS.has(word)).length;
    if (!best || likeness > best.likeness) best = { sentence, likeness };
  }
  return best && spanInside(note, best.sentence, side);
}

function spanInside(note: Note, { start, end }: NoteSentence, side: string): EvidenceSpan | null {
  const first = note.wordAt(start);
  for (const wanted of [side, 'bilateral']) {
    for (let at = first; at < note.words.length && note.wordStart(at) < end; at += 1) {
      if (note.words[at]?.word !== wanted) continue;
      let last = at;
      for (let next = at + 1; next <= at + PART_WITHIN; next += 1) if (BODY_PARTS.has(note.words[next]?.word ?? '')) last = next;
      const to = note.wordEnd(last);
      return note.spanOf(note.wordStart(at), to <= end ? to : note.wordEnd(at));
    }
  }
  return null;
}

const wordsBetween = (note: Note, start: number, end: number): string[] =>
  note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ word }) => word);
