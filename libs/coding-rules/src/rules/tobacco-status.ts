import type { DraftDiagnosisFacts, DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** F17.20- names no product; F17.21- cigarettes, F17.22- chewing tobacco, F17.29- other. */
const UNNAMED = 'F1720';
const NAMED = ['F1721', 'F1722', 'F1729'];

/** One status at a time, the closest first: dependence, use without it, dependence that is over. */
const STATUSES = [
  { prefixes: ['F172'], words: 'dependence' },
  { prefixes: ['Z720'], words: 'use without dependence' },
  { prefixes: ['Z87891'], words: 'a former smoker' },
] as const;

export const tobaccoStatus: CodingRule = {
  id: 'CR-039',
  name: 'tobacco-status',
  severity: 'soft',
  source: 'Tabular list F17.2-, Z72.0, Z87.891',
  summary: 'A patient depends on tobacco, uses it, or used to: one of the three, with the product named where one code names it.',
  example: 'F17.200, F17.210; F17.210, Z87.891',
  check: (facts) => [...unnamedProduct(facts), ...contradictions(facts)],
};

function unnamedProduct({ find }: DraftFacts): RuleHit[] {
  const unnamed = find(UNNAMED);
  const named = find(...NAMED);
  if (!unnamed || !named) return [];
  return [
    {
      targets: [unnamed.shown, named.shown],
      message: `${named.shown} names the tobacco product: remove ${unnamed.shown}.`,
      fix: { kind: 'remove-code', code: unnamed.shown, label: `Remove ${unnamed.shown}` },
    },
  ];
}

function contradictions({ find }: DraftFacts): RuleHit[] {
  const found = STATUSES.flatMap(({ prefixes, words }): { status: DraftDiagnosisFacts; words: string }[] => {
    const status = find(...prefixes);
    return status ? [{ status, words }] : [];
  });
  return found.flatMap((one, index) =>
    found.slice(index + 1).map((other) => ({
      targets: [one.status.shown, other.status.shown],
      message: `${one.status.shown} says ${one.words}, ${other.status.shown} ${other.words}. Keep the one the note describes.`,
    })),
  );
}
