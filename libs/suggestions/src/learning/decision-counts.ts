/**
 * How often a code was shown on finished cases of a practice, and how often it ended on the claim. `expected` is the sum of the
 * confidences that the words alone had given, so `taken` can be compared with what was to be expected.
 */
export type DecisionCounts = {
  offered: number;
  taken: number;
  expected: number;
  /** On the claim although it was not suggested at all. */
  added: number;
};

/** Each scope within the one before it: codes of its kind in the practice, the code in the practice, in its specialty, for one provider. */
export type ScopedCounts = DecisionCounts & { scope: 'kind' | 'practice' | 'specialty' | 'provider'; name: string };

export const NO_DECISIONS: DecisionCounts = { offered: 0, taken: 0, expected: 0, added: 0 };

/** The wider scope holds the narrower one; this leaves each decision in one of them only, so that none speaks twice. */
export function apart(scopes: readonly ScopedCounts[]): DecisionCounts[] {
  return scopes.map((wide, at) => {
    const narrow = scopes[at + 1] ?? NO_DECISIONS;
    return {
      offered: Math.max(0, wide.offered - narrow.offered),
      taken: Math.max(0, wide.taken - narrow.taken),
      expected: Math.max(0, wide.expected - narrow.expected),
      added: Math.max(0, wide.added - narrow.added),
    };
  });
}
