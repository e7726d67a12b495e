import { withEvidence } from '../evidence.js';
import type { CodingRule } from '../rule.js';

export const indicatorOnly: CodingRule = {
  id: 'CR-052',
  name: 'indicator-only',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines III.B and IV.D; AHA/AHIMA compliant query practice',
  summary: 'A result, a vital sign, a drug or an image is no diagnosis: the provider names it, or is asked.',
  example: 'E11.9 whose only words are "metformin 500 mg"',
  check: (facts) =>
    withEvidence(facts, 'indicator').map(({ shown }) => ({
      targets: [shown],
      // A machine read the note; the coder who read it otherwise says so, and it is kept.
      override: 'reason' as const,
      message: `Only a result, a vital sign or a drug speaks for ${shown}, and a coder does not diagnose. Query the provider.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
    })),
};
