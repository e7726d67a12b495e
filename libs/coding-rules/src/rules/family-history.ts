import { withEvidence } from '../evidence.js';
import type { CodingRule } from '../rule.js';

export const familyHistory: CodingRule = {
  id: 'CR-036',
  name: 'family-history',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.4',
  summary: 'A relative’s disease is not the patient’s; family history is Z80–Z84 where it matters.',
  example: 'C50.919 whose only words are "mother had breast cancer"',
  check: (facts) =>
    withEvidence(facts, 'family').map(({ shown }) => ({
      targets: [shown],
      // A machine read the note; the coder who read it otherwise says so, and it is kept.
      override: 'reason' as const,
      message: `${shown} is a relative’s condition in the note. Use Z80–Z84 if it matters to this visit.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
    })),
};
