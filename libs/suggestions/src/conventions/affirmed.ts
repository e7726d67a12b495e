import type { Candidate } from '../candidates.js';
import { judge } from '../assertion/assert-mentions.js';
import type { CodingState } from './coding-state.js';

/** Whether the words between the offsets are told as true of the patient, now or from now on. */
export function isAffirmedAt(state: CodingState, start: number, end: number): boolean {
  const assertion = assertionAt(state, start, end);
  return assertion === 'present' || assertion === 'planned';
}

function assertionAt(state: CodingState, start: number, end: number): ReturnType<typeof judge>['assertion'] {
  const words = state.note.words.slice(state.note.wordAt(start), state.note.wordAt(end)).map(({ from }) => from);
  const sentence = state.note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return 'present';
  return judge(state.note.scopes(sentence), words).assertion;
}

/** The words of the problem as they stand: its statement, or else its sentence. */
export function headingOf(state: CodingState, candidate: Candidate): string {
  const { start, end } = placeOfHeading(state, candidate);
  return state.note.text.slice(start, end);
}

/** A problem of more words than this is a story, and none of its details is beside it. */
const MAX_HEADING_WORDS = 400;

/** The heading with what it denies, doubts, fears or tells of another person blanked: "no ascites", "possible ascites" name none. */
export function affirmedHeadingOf(state: CodingState, candidate: Candidate): string {
  const { note } = state;
  const { start, end } = placeOfHeading(state, candidate);
  const first = note.wordAt(start);
  const last = Math.min(note.wordAt(end), first + MAX_HEADING_WORDS);
  let text = note.text.slice(start, last < note.wordAt(end) ? note.wordStart(last) : end);
  for (let at = first; at < last; at += 1) {
    const [from, to] = [note.wordStart(at), note.wordEnd(at)];
    const assertion = assertionAt(state, from, to);
    if (assertion === 'present' || assertion === 'planned' || assertion === 'historical') continue;
    text = text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start);
  }
  return text;
}

function placeOfHeading(state: CodingState, candidate: Candidate): { start: number; end: number } {
  const statement = state.note.statements[candidate.statement];
  if (statement) return statement;
  const span = candidate.evidence[0];
  const sentence = span ? state.note.sentenceOfToken(state.note.words[state.note.wordAt(span.start)]?.from ?? 0) : undefined;
  if (!sentence) return { start: 0, end: 0 };
  return { start: state.note.tokens[sentence.from]?.start ?? 0, end: state.note.tokens[sentence.to - 1]?.end ?? 0 };
}
