import type { Suggestion, SuggestionResult } from '@chartwright/suggestions';
import type { LabelledNote } from './labelled-notes.js';

/** What a practice makes of a note: the codes people gave it, changed by one habit of its own. */
export type PracticeHabit = { name: string; says: string; claim: (note: LabelledNote, result: SuggestionResult) => string[] };

const goldOf = ({ gold }: LabelledNote): string[] => gold.map(({ code }) => code);
const plain = (code: string): string => code.replace('.', '');
const category = (code: string): string => plain(code).slice(0, 3);
const SYMPTOM = /^R/;
const EXTERNAL_CAUSE = /^[V-Y]/;
const STATUS = /^Z(?:7[29]|8[5-7]|9)/;

/** Listed with words of the note behind it, and not among what was seen and left out. */
function listedOf({ ranked, proposed, seenNotSuggested }: SuggestionResult): Suggestion[] {
  const own = new Set(proposed.map(({ code }) => code));
  const left = new Set(seenNotSuggested.flatMap(({ codes }) => codes.map(plain)));
  return ranked.filter(({ code, evidence }) => !own.has(code) && evidence.length > 0 && !left.has(plain(code)));
}

const without = (codes: readonly string[], pattern: RegExp): string[] => codes.filter((code) => !pattern.test(code));

/**
 * Habits as practices have them. A habit knows only what a person at the desk sees: the note's codes and the suggestions with their words.
 * A listed code is billed by a habit only where words of the note bear it.
 */
export const PRACTICE_HABITS: readonly PracticeHabit[] = [
  { name: 'plain', says: 'bills what the labelled codes say', claim: goldOf },
  {
    name: 'status',
    says: 'always adds long-term drugs and other status codes that the note bears',
    claim: (note, result) => {
      const status = listedOf(result).filter(({ code }) => STATUS.test(code));
      return [...new Set([...goldOf(note), ...status.map(({ code }) => code)])];
    },
  },
  { name: 'no-status', says: 'never bills status codes', claim: (note) => without(goldOf(note), STATUS) },
  { name: 'no-symptoms', says: 'rejects every symptom code', claim: (note) => without(goldOf(note), SYMPTOM) },
  { name: 'no-causes', says: 'never bills external causes', claim: (note) => without(goldOf(note), EXTERNAL_CAUSE) },
  {
    name: 'leaf',
    says: 'bills another listed leaf than the proposed one for eight conditions',
    claim: (note, result) => goldOf(note).map((code) => preferredLeaf(code, result)),
  },
];

/** Pairs that the lists often hold together; which of the two is right does not matter here. */
const PREFERRED: ReadonlyMap<string, string> = new Map([
  ['E78.5', 'E78.00'],
  ['D50.0', 'D50.9'],
  ['G47.33', 'G47.30'],
  ['F17.210', 'F17.200'],
  ['J30.1', 'J30.9'],
  ['R73.03', 'R73.01'],
  ['E11.9', 'E11.65'],
  ['M54.50', 'M54.59'],
]);

function preferredLeaf(code: string, result: SuggestionResult): string {
  const wanted = PREFERRED.get(code);
  const isListed = wanted !== undefined && listedOf(result).some((each) => each.code === wanted && category(each.code) === category(code));
  return isListed ? wanted : code;
}
