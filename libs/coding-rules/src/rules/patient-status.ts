import { isEstablished, lastVisitOn } from '../evaluation-management/patient-status.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** New-patient codes and their established counterparts by level; preventive ones differ by ten. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  '99202': '99212',
  '99203': '99213',
  '99204': '99214',
  '99205': '99215',
  '99341': '99347',
  '99342': '99348',
  '99344': '99349',
  '99345': '99350',
  '99381': '99391',
  '99382': '99392',
  '99383': '99393',
  '99384': '99394',
  '99385': '99395',
  '99386': '99396',
  '99387': '99397',
};

export const patientStatus: CodingRule = {
  id: 'CR-151',
  name: 'patient-status',
  severity: 'soft',
  source: 'Medicare Claims Processing Manual ch. 12 §30.6.7',
  summary: 'A patient seen by the same group and specialty within three years is established.',
  example: '99203 with a visit of last year on file',
  check: ({ lines, context: { history = [] } }) =>
    lines.flatMap((line): RuleHit[] => {
      const established = COUNTERPARTS[line.code];
      if (!established) return [];
      const lastVisit = lastVisitOn(history, line.dateOfService);
      if (!lastVisit || !isEstablished(lastVisit, line.dateOfService)) return [];
      return [
        {
          targets: [line.target],
          message: `${line.code} is for a new patient; this one was seen on ${lastVisit}. Established is ${established}.`,
          fix: { kind: 'replace-line-code', line: line.number, code: established, label: `Use ${established}` },
        },
      ];
    }),
};
