import { judge, type Judgement } from '../assertion/assert-mentions.js';
import { canonicalWord } from '../text/canonical-word.js';
import { romanAfter } from '../mentions/phrase-words.js';
import { placesOfWord } from '../evidence/word-places.js';
import type { Note } from '../note.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { FILLER_WORDS, GENERIC_WORDS, SIDE_WORDS } from '../vocabulary/filler-words.js';

/** Which words of a title the note says of the patient, which it says otherwise, and which nowhere. */
export type TitleReading = {
  /** Stretches of the title, in its own words, that the note does not say. */
  unsaid: string[];
  said: EvidenceSpan[];
  /** The title's telling words stand together in one sentence that denies them, doubts them, or gives them to somebody else. */
  otherwise: { span: EvidenceSpan; judgement: Judgement } | null;
};

type TitleWord = { written: string; word: string; isTelling: boolean };

const NUMBERED: ReadonlySet<string> = new Set(['type', 'stage', 'grade', 'class', 'degree']);
/** What a title adds to complete itself and nobody writes in a note. */
const COMPLETION =
  /,? (?:or )?unspecified(?= |,|$)|,? not elsewhere classified|,? (?:initial|subsequent) encounter.*$|, sequela$|,? NOS\b|\([^)]*\)|\[[^\]]*\]|,? without (?!abnormal).*$|,? not intractable.*$/gi;
/** What every note calls cancer. */
const CANCER = /malignant (?:\(primary\) )?neoplasms?/gi;
const WITHIN = 8;

export function readTitle(note: Note, title: string): TitleReading {
  const words = titleWords(title.replaceAll(CANCER, 'cancer'));
  const telling = words.filter(({ isTelling }) => isTelling);
  const said: EvidenceSpan[] = [];
  const missing = new Set<TitleWord>();
  for (const each of telling) {
    const at = placesOf(note, each.word).find((place) => isOfPatient(judgementAt(note, place)));
    if (at === undefined) missing.add(each);
    else said.push(spanOf(note, each.word, at));
  }
  return { unsaid: stretches(words, missing), said: withoutTwins(said), otherwise: missing.size > 0 ? saidOtherwise(note, telling) : null };
}

/** Numbers mean something with the word before them: "stage 3b" is one. */
function titleWords(title: string): TitleWord[] {
  const written = title.replaceAll(COMPLETION, ' ').split(/[^\p{L}\p{N}'/.-]+/u);
  const words: TitleWord[] = [];
  for (const [at, each] of written.entries()) {
    if (each === '') continue;
    const before = canonicalWord(written[at - 1] ?? '');
    const canonical = romanAfter(before, canonicalWord(each));
    const isNumbered = NUMBERED.has(before) && /^\d/.test(canonical);
    const word = isNumbered ? `${before} ${canonical}` : canonical;
    const isTelling =
      isNumbered || SIDE_WORDS.has(word) || (!FILLER_WORDS.has(word) && !GENERIC_WORDS.has(word) && !/^\d+$/.test(word) && word.length > 1);
    words.push({ written: isNumbered ? `${written[at - 1]} ${each}` : each, word, isTelling });
  }
  return words;
}

function placesOf(note: Note, word: string): readonly number[] {
  const [first = '', second] = word.split(' ');
  const places = placesOfWord(note, first);
  if (second === undefined) return places;
  return places.filter((at) => {
    const next = note.words[at + 1]?.word ?? '';
    return next === second || isFinerStage(second, next);
  });
}

/** "Stage 3b" is a stage 3. */
const isFinerStage = (stage: string, said: string): boolean => /^\d$/.test(stage) && /^\d[a-d]$/i.test(said) && said.startsWith(stage);

function spanOf(note: Note, word: string, at: number): EvidenceSpan {
  return note.span(word.includes(' ') ? [at, at + 1] : [at]);
}

function judgementAt(note: Note, at: number): Judgement {
  const token = note.words[at]?.from ?? 0;
  const sentence = note.sentenceOfToken(token);
  if (note.sectionAt(note.wordStart(at)).kind === 'family_history') return { assertion: 'family', trigger: 'family history' };
  return sentence ? judge(note.scopes(sentence), [token]) : { assertion: 'present', trigger: null };
}

const isOfPatient = ({ assertion }: Judgement): boolean => assertion === 'present' || assertion === 'planned' || assertion === 'historical';

/** All telling words close together, the first of them under a word that takes them from the patient. */
function saidOtherwise(note: Note, telling: readonly TitleWord[]): TitleReading['otherwise'] {
  const [first, ...others] = telling;
  if (!first) return null;
  const rest = others.map(({ word }) => placesOf(note, word));
  for (const at of placesOf(note, first.word)) {
    const judgement = judgementAt(note, at);
    if (isOfPatient(judgement)) continue;
    const places = rest.map((ofWord) => ofWord.find((place) => Math.abs(place - at) <= WITHIN));
    const found = places.filter((place) => place !== undefined);
    if (found.length < others.length) continue;
    return { span: note.span([at, ...found].toSorted((a, b) => a - b)), judgement };
  }
  return null;
}

/** "heart failure", not "heart" and "failure": what is missing, as the title says it. */
function stretches(words: readonly TitleWord[], missing: ReadonlySet<TitleWord>): string[] {
  const found: string[] = [];
  let run: TitleWord[] = [];
  const close = (): void => {
    while (run.length > 0 && !missing.has(run[run.length - 1] ?? { written: '', word: '', isTelling: false })) run.pop();
    if (run.length > 0) found.push(run.map(({ written }) => written).join(' '));
    run = [];
  };
  for (const [at, each] of words.entries()) {
    const before = words[at - 1];
    if (run.length === 0 && missing.has(each) && before && !before.isTelling && GENERIC_WORDS.has(before.word)) run.push(before);
    const goesOn = run.length > 0 && !each.isTelling && !NUMBERED.has(each.word);
    if (missing.has(each) || goesOn) run.push(each);
    else close();
  }
  close();
  const lower = found.map((each) => each.toLowerCase());
  return found.filter(
    (_each, at) => !lower.some((other, place) => place !== at && other.includes(lower[at] ?? '') && (other !== lower[at] || place < at)),
  );
}

const withoutTwins = (spans: readonly EvidenceSpan[]): EvidenceSpan[] => {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.filter((span, at) => at === 0 || span.start >= (sorted[at - 1]?.end ?? 0));
};
