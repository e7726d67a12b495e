import { withEvidence } from '../evidence.js';
import type { CodingRule } from '../rule.js';

export const negatedFinding: CodingRule = {
  id: 'CR-037',
  name: 'negated-finding',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines IV.J',
  summary: 'What the note denies is not coded.',
  example: 'R07.9 whose only words are "denies chest pain"',
  check: (facts) =>
    withEvidence(facts, 'negated').map(({ shown }) => ({
      targets: [shown],
      // A machine read the note; the coder who read it otherwise says so, and it is kept.
      override: 'reason' as const,
      message: `The note denies ${shown}. What is denied is not coded.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
    })),
};
