import type { DraftDiagnosisFacts } from './draft-facts.js';

/** Every two different codes once, in claim order. */
export function pairsOf(diagnoses: readonly DraftDiagnosisFacts[]): [DraftDiagnosisFacts, DraftDiagnosisFacts][] {
  return diagnoses.flatMap((first, index) =>
    diagnoses
      .slice(index + 1)
      .filter((second) => second.code !== first.code)
      .map((second): [DraftDiagnosisFacts, DraftDiagnosisFacts] => [first, second]),
  );
}

/** The same two codes in code order, so that a message does not depend on claim order. */
export function inCodeOrder(a: DraftDiagnosisFacts, b: DraftDiagnosisFacts): [DraftDiagnosisFacts, DraftDiagnosisFacts] {
  return a.code < b.code ? [a, b] : [b, a];
}
