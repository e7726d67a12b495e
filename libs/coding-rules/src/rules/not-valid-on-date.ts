import { diagnosisStatus } from '../diagnosis-status.js';
import type { CodingRule } from '../rule.js';

export const notValidOnDate: CodingRule = {
  id: 'CR-003',
  name: 'not-valid-on-date',
  severity: 'hard',
  source: 'ICD-10-CM order file addenda; code set of the date of service (45 CFR 162.1000)',
  summary: 'A diagnosis is valid on the date of service, not only today.',
  example: 'E66.812 on 2024-09-30',
  check: (facts) =>
    facts.diagnoses.flatMap((diagnosis) => {
      const status = diagnosisStatus(facts, diagnosis);
      if (status.kind !== 'wrong-date') return [];
      const { shown } = diagnosis;
      return [
        {
          targets: [shown],
          message: `${shown} began on ${status.change.from}, after this date of service. Before that day it was ${status.change.instead}.`,
        },
      ];
    }),
};
