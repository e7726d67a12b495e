import type { CodingRule } from '../rule.js';
import { CONFIRMED_FINDINGS } from '../tables/confirmed-findings.js';

export const confirmedFinding: CodingRule = {
  id: 'CR-034',
  name: 'confirmed-finding',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines IV.K',
  summary: 'Once a final report confirms a diagnosis, the diagnosis is coded and not the abnormal finding that led to it.',
  example: 'R92.8, C50.911',
  check: ({ diagnoses }) =>
    CONFIRMED_FINDINGS.flatMap((row) => {
      const finding = diagnoses.find(({ code }) => row.finding(code));
      const confirmed = diagnoses.find(({ code }) => row.diagnosis(code));
      if (!finding || !confirmed) return [];
      return [
        {
          targets: [confirmed.shown, finding.shown],
          message: `${confirmed.shown} is what the ${row.words} showed: code it, and leave ${finding.shown} out unless it stands for something else.`,
          fix: { kind: 'remove-code' as const, code: finding.shown, label: `Remove ${finding.shown}` },
        },
      ];
    }),
};
