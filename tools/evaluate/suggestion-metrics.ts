import type { Suggestion, SuggestionResult } from '@chartwright/suggestions';
import type { LabelledNote } from './labelled-notes.js';

export type NoteOutcome = { note: LabelledNote; result: SuggestionResult; elapsedMs: number };
type Scores = { precision: number; recall: number; f1: number };

const plain = (code: string): string => code.replace('.', '').toUpperCase();
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Micro-averaged over all notes; codes in `acceptable` count neither way, forbidden ones are prefixes. */
export function measure(outcomes: readonly NoteOutcome[], timesMs: readonly number[], heapMb: number) {
  const firstCases = outcomes.filter(({ note }) => note.gold.some(({ firstListed }) => firstListed));
  const firstRight = firstCases.filter(({ note, result }) =>
    note.gold.some(({ code, firstListed }) => firstListed && plain(code) === plain(result.proposed[0]?.code ?? '')),
  );
  const gold = outcomes.flatMap(({ note }) => note.gold);
  const atTen = outcomes.reduce(
    (sum, { note, result }) =>
      sum + note.gold.filter(({ code }) => result.ranked.slice(0, 10).some((each) => plain(each.code) === plain(code))).length,
    0,
  );
  const suggestions = outcomes.flatMap(({ note, result }) => result.ranked.map((suggestion) => ({ note, suggestion })));
  const withEvidence = suggestions.filter(({ note, suggestion }) => hasEvidence(note.text, suggestion));
  const times = timesMs.toSorted((a, b) => a - b);
  return {
    n: outcomes.length,
    exact: scores(outcomes, plain),
    category: scores(outcomes, (code) => plain(code).slice(0, 3)),
    recallAt10: round(atTen / Math.max(1, gold.length)),
    firstListed: firstCases.length === 0 ? null : round(firstRight.length / firstCases.length),
    mustNotViolations: outcomes.reduce((sum, outcome) => sum + violations(outcome).length, 0),
    evidenceShare: round(withEvidence.length / Math.max(1, suggestions.length)),
    p50Ms: round(times[Math.floor(times.length / 2)] ?? 0),
    p95Ms: round(times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0),
    heapMb,
  };
}

export function violations({ note, result }: NoteOutcome): string[] {
  return result.proposed
    .map(({ code }) => code)
    .filter((code) => note.mustNot.some((forbidden) => plain(code).startsWith(plain(forbidden))));
}

function scores(outcomes: readonly NoteOutcome[], key: (code: string) => string): Scores {
  let right = 0;
  let said = 0;
  let wanted = 0;
  for (const { note, result } of outcomes) {
    const goldKeys = new Set(note.gold.map(({ code }) => key(code)));
    const neutral = new Set(note.acceptable.map((code) => key(code)).filter((code) => !goldKeys.has(code)));
    const proposed = new Set(result.proposed.map(({ code }) => key(code)).filter((code) => !neutral.has(code)));
    wanted += goldKeys.size;
    said += proposed.size;
    for (const code of proposed) if (goldKeys.has(code)) right += 1;
  }
  const precision = said === 0 ? 0 : right / said;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(right === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  };
}

const hasEvidence = (text: string, { evidence }: Suggestion): boolean =>
  evidence.length > 0 &&
  evidence.every(({ start, end, quote }) => end > start && text.slice(start, end) === quote && /[\p{L}\p{N}]/u.test(quote));
