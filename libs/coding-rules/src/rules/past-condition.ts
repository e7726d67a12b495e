import { withEvidence } from '../evidence.js';
import type { CodingRule } from '../rule.js';

export const pastCondition: CodingRule = {
  id: 'CR-035',
  name: 'past-condition',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.2.m and IV.J',
  summary: 'A condition that is over is coded as history, not as active.',
  example: 'C50.911 whose only words are "breast cancer 2015, treated"',
  check: (facts) =>
    withEvidence(facts, 'history').map(({ shown }) => ({
      targets: [shown],
      message: `The note speaks of ${shown} as past. If it is over, code the history instead.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
    })),
};
