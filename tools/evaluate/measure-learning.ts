import type { PracticeHabit } from './practice-habits.js';
import { type ReadNote, SimulatedPractice } from './simulate-practice.js';

export type LearningScore = { precision: number; recall: number; f1: number };
export type HabitMeasure = {
  habit: string;
  says: string;
  /** Notes that the practice coded before it was judged on the others. */
  codedNotes: number;
  before: LearningScore;
  after: LearningScore;
  /** Exact F1 on the other notes after each tenth of the coding. */
  curve: { codedNotes: number; f1: number }[];
  /** Codes moved onto and off the proposed set of the other notes, over all halvings. */
  raised: number;
  tookBack: number;
  /** Raised although the note denies, doubts or gives it to somebody else, or has no words for it: both must be 0. */
  againstWords: number;
  withoutWords: number;
  /** Raised where the labels forbid it and the practice itself did not bill it. */
  mustNot: number;
};

const STEPS = 10;

/**
 * Taught by one half of the notes, judged on the other, and the other way round, for several seeded halvings: no note is its own precedent,
 * and none is coded twice, because decisions on the same words are no new ones.
 */
export function measureHabit(habit: PracticeHabit, read: readonly ReadNote[], seeds: number): HabitMeasure {
  const middle = Math.ceil(read.length / 2);
  const folds = Array.from({ length: seeds }, (_none, seed) => {
    const order = shuffled(read, seed + 1);
    const halves = [order.slice(0, middle), order.slice(middle)];
    return [0, 1].map((at) => judged(habit, halves[at] ?? [], halves[1 - at] ?? []));
  }).flat();
  const sum = (pick: (fold: Fold) => number): number => folds.reduce((total, fold) => total + pick(fold), 0);
  return {
    habit: habit.name,
    says: habit.says,
    codedNotes: middle,
    before: score(folds.map(({ before }) => before)),
    after: score(folds.map(({ after }) => after)),
    curve: Array.from({ length: STEPS }, (_none, step) => ({
      codedNotes: folds[0]?.curve[step]?.codedNotes ?? 0,
      f1: score(folds.map(({ curve }) => curve[step]?.counts ?? NOTHING)).f1,
    })),
    raised: sum(({ raised }) => raised),
    tookBack: sum(({ tookBack }) => tookBack),
    againstWords: sum(({ againstWords }) => againstWords),
    withoutWords: sum(({ withoutWords }) => withoutWords),
    mustNot: sum(({ mustNot }) => mustNot),
  };
}

type Counts = { right: number; proposed: number; billed: number };
type Fold = {
  before: Counts;
  after: Counts;
  curve: { codedNotes: number; counts: Counts }[];
  raised: number;
  tookBack: number;
  againstWords: number;
  withoutWords: number;
  mustNot: number;
};

const NOTHING: Counts = { right: 0, proposed: 0, billed: 0 };

function judged(habit: PracticeHabit, taught: readonly ReadNote[], others: readonly ReadNote[]): Fold {
  const practice = new SimulatedPractice(habit);
  const before = countAll(practice, others);
  const curve: Fold['curve'] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    const until = Math.round((taught.length * step) / STEPS);
    for (const read of taught.slice(practice.codedNotes, until)) practice.code(read);
    curve.push({ codedNotes: practice.codedNotes, counts: countAll(practice, others) });
  }
  const fold: Fold = {
    before,
    after: countAll(practice, others),
    curve,
    raised: 0,
    tookBack: 0,
    againstWords: 0,
    withoutWords: 0,
    mustNot: 0,
  };
  for (const read of others) addChanges(fold, practice, read);
  return fold;
}

function addChanges(fold: Fold, practice: SimulatedPractice, read: ReadNote): void {
  const own = new Set(read.result.proposed.map(({ code }) => code));
  const now = practice.proposed(read);
  const raised = now.filter((code) => !own.has(code));
  const left = new Set(read.result.seenNotSuggested.flatMap(({ codes }) => codes.map((code) => code.replace('.', ''))));
  const words = new Map(read.result.ranked.map(({ code, evidence }) => [code, evidence.length]));
  fold.raised += raised.length;
  fold.tookBack += [...own].filter((code) => !now.includes(code)).length;
  const billed = practice.claim(read);
  fold.againstWords += raised.filter((code) => left.has(code.replace('.', ''))).length;
  fold.mustNot += raised.filter((code) => read.note.mustNot.includes(code) && !billed.includes(code)).length;
  fold.withoutWords += raised.filter((code) => (words.get(code) ?? 0) === 0).length;
}

function countAll(practice: SimulatedPractice, notes: readonly ReadNote[]): Counts {
  return notes.reduce((sum, read) => {
    const [proposed, billed] = [practice.proposed(read), new Set(practice.claim(read))];
    return {
      right: sum.right + proposed.filter((code) => billed.has(code)).length,
      proposed: sum.proposed + proposed.length,
      billed: sum.billed + billed.size,
    };
  }, NOTHING);
}

function score(parts: readonly Counts[]): LearningScore {
  const right = parts.reduce((sum, part) => sum + part.right, 0);
  const proposed = parts.reduce((sum, part) => sum + part.proposed, 0);
  const billed = parts.reduce((sum, part) => sum + part.billed, 0);
  const share = (whole: number): number => (whole === 0 ? 0 : right / whole);
  const [precision, recall] = [share(proposed), share(billed)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** The same order for the same seed (mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
