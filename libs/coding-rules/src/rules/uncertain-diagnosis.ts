import { withEvidence } from '../evidence.js';
import type { CodingRule } from '../rule.js';

export const uncertainDiagnosis: CodingRule = {
  id: 'CR-032',
  name: 'uncertain-diagnosis',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines IV.H',
  summary: 'An outpatient diagnosis the note only suspects is not coded; the sign or symptom is.',
  example: 'J18.9 whose only words are "possible pneumonia"',
  check: (facts) =>
    withEvidence(facts, 'uncertain').map(({ shown }) => ({
      targets: [shown],
      // A machine read the note; the coder who read it otherwise says so, and it is kept.
      override: 'reason' as const,
      message: `${shown} is only suspected in the note. Outpatient, code the sign or symptom instead.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
    })),
};
