import { diagnosisStatus } from '../diagnosis-status.js';
import type { CodingRule } from '../rule.js';

export const notValidOnDate: CodingRule = {
  id: 'CR-003',
  name: 'not-valid-on-date',
  severity: 'hard',
  source: 'ICD-10-CM order file addenda; code set of the date of service (45 CFR 162.1000)',
  summary: 'A diagnosis is valid on the date of service, not only today: begun by then, not ended, not split.',
  example: 'E66.812 on 2024-09-30; M54.5 on 2022-01-01',
  check: (facts) =>
    facts.diagnoses.flatMap((diagnosis) => {
      const status = diagnosisStatus(facts, diagnosis);
      const { shown } = diagnosis;
      if (status.kind === 'not-yet') {
        const instead = status.instead ? ` Before that day it was ${status.instead}.` : '';
        return [{ targets: [shown], message: `${shown} began on ${status.from}, after this date of service.${instead}` }];
      }
      if (status.kind === 'ended')
        return [
          { targets: [shown], message: `${shown} ended on ${status.lastDay}, before this date of service. Look the condition up again.` },
        ];
      if (status.kind !== 'header' || status.change?.kind !== 'split') return [];
      return [
        {
          targets: [shown],
          message: `${shown} was split on ${status.change.from} and is not valid on this date of service. Use ${status.change.instead}.`,
        },
      ];
    }),
};
