import { judge } from '../assertion/assert-mentions.js';
import type { CodingState } from './coding-state.js';

/** Whether the words between the offsets are told as true of the patient, now or from now on. */
export function isAffirmedAt(state: CodingState, start: number, end: number): boolean {
  const words = state.note.words.slice(state.note.wordAt(start), state.note.wordAt(end)).map(({ from }) => from);
  const sentence = state.note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return true;
  const { assertion } = judge(state.note.scopes(sentence), words);
  return assertion === 'present' || assertion === 'planned';
}
