import type { DraftFacts } from './draft-facts.js';

/** The draft's order with one code moved to just before another. */
export function orderWith(facts: DraftFacts, moved: string, before: string): string[] {
  const rest = facts.diagnoses.map(({ shown }) => shown).filter((shown) => shown !== moved);
  rest.splice(Math.max(0, rest.indexOf(before)), 0, moved);
  return rest;
}
