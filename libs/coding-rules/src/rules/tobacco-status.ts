import type { CodingRule } from '../rule.js';

/** F17.20- names no product; F17.21- cigarettes, F17.22- chewing tobacco, F17.29- other. */
const UNNAMED = 'F1720';
const NAMED = ['F1721', 'F1722', 'F1729'];

export const tobaccoStatus: CodingRule = {
  id: 'CR-039',
  name: 'tobacco-status',
  severity: 'soft',
  source: 'Tabular list F17.2-, Z72.0, Z87.891',
  // Smoker, user and former smoker contradict each other by Excludes1 notes: CR-011 says those.
  summary:
    'Dependence on an unspecified product says nothing beside a named one; smoker, user and former smoker exclude each other (CR-011).',
  example: 'F17.200, F17.210',
  check: ({ find }) => {
    const unnamed = find(UNNAMED);
    const named = find(...NAMED);
    if (!unnamed || !named) return [];
    return [
      {
        targets: [unnamed.shown, named.shown],
        message: `${named.shown} names the tobacco product: remove ${unnamed.shown}.`,
        fix: { kind: 'remove-code' as const, code: unnamed.shown, label: `Remove ${unnamed.shown}` },
      },
    ];
  },
};
