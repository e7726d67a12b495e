import {
  applyLearning,
  judgeOutcomes,
  countsByKind,
  kindOf,
  type CodeOutcome,
  type DecisionCounts,
  type LearnableSuggestion,
  type ScopedCounts,
  type SuggestionResult,
} from '@chartwright/suggestions';
import type { LabelledNote } from './labelled-notes.js';
import type { PracticeHabit } from './practice-habits.js';

export type ReadNote = { note: LabelledNote; result: SuggestionResult };

/** Below the proposed set a desk keeps as many, see `stored-suggestions.ts` of the API. */
const RANKED_KEPT = 12;

/** One practice that codes note after note, each with what its earlier decisions taught. */
export class SimulatedPractice {
  private readonly totals = new Map<string, DecisionCounts>();
  codedNotes = 0;

  constructor(private readonly habit: PracticeHabit) {}

  /** As the desk would show it now: codes in order, proposed first. */
  shown(read: ReadNote): LearnableSuggestion[] {
    const suggestions = learnable(read.result);
    const kinds = countsByKind([...this.totals].map(([code, own]) => ({ code, ...own })));
    const counts = new Map(suggestions.map(({ code }): [string, ScopedCounts[]] => [code, this.scopes(code, kinds)]));
    return applyLearning({ suggestions, seen: read.result.seenNotSuggested, counts });
  }

  private scopes(code: string, kinds: ReadonlyMap<string, DecisionCounts>): ScopedCounts[] {
    const kind = kindOf(code);
    const [ofKind, own] = [kind === null ? undefined : kinds.get(kind), this.totals.get(code)];
    return [
      ...(kind !== null && ofKind ? [{ scope: 'kind' as const, name: kind, ...ofKind }] : []),
      ...(own ? [{ scope: 'practice' as const, name: '', ...own }] : []),
    ];
  }

  proposed(read: ReadNote): string[] {
    return this.shown(read).flatMap(({ code, isProposed, kind }) => (isProposed && kind === 'diagnosis' ? [code] : []));
  }

  claim({ note, result }: ReadNote): string[] {
    return this.habit.claim(note, result);
  }

  /** Coding is finished: what became of each code is counted, by the same rules as in the product. */
  code(read: ReadNote): void {
    const outcomes = judgeOutcomes({
      found: learnable(read.result),
      shown: this.shown(read),
      diagnoses: this.claim(read),
      procedures: [],
      rejected: [],
    });
    for (const outcome of outcomes) this.count(outcome);
    this.codedNotes += 1;
  }

  private count({ code, shown, fate, confidence }: CodeOutcome): void {
    const before = this.totals.get(code) ?? { offered: 0, taken: 0, expected: 0, added: 0 };
    const isOffered = shown !== 'none';
    this.totals.set(code, {
      offered: before.offered + (isOffered ? 1 : 0),
      taken: before.taken + (fate === 'kept' ? 1 : 0),
      expected: before.expected + (isOffered ? (confidence ?? 0) : 0),
      added: before.added + (fate === 'added' ? 1 : 0),
    });
  }
}

function learnable({ proposed, ranked }: SuggestionResult): LearnableSuggestion[] {
  const own = new Set(proposed.map(({ code }) => code));
  const listed = ranked.filter(({ code }) => !own.has(code)).slice(0, RANKED_KEPT);
  const one = (suggestion: SuggestionResult['ranked'][number], isProposed: boolean): LearnableSuggestion => ({
    kind: 'diagnosis',
    code: suggestion.code,
    confidence: suggestion.confidence,
    isProposed,
    isFirstListed: suggestion.isFirstListed,
    ingredients: suggestion.ingredients.map(({ sign, fact }) => ({ sign, fact })),
    alternatives: suggestion.alternatives.map(({ code }) => ({ code })),
  });
  return [...proposed.map((each) => one(each, true)), ...listed.map((each) => one(each, false))];
}
