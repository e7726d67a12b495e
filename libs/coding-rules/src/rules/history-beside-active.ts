import type { CodingRule } from '../rule.js';
import { HISTORY_OF_ACTIVE } from '../tables/history-of-active.js';

export const historyBesideActive: CodingRule = {
  id: 'CR-035',
  name: 'history-beside-active',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.2.m and I.C.21.c.4',
  summary: 'The same disease is either active or history.',
  example: 'C61, Z85.46',
  check: ({ diagnoses }) =>
    HISTORY_OF_ACTIVE.flatMap(({ history, active, words }) => {
      const past = diagnoses.find(({ code }) => history(code));
      const current = diagnoses.find(({ code }) => active(code));
      if (!past || !current) return [];
      return [
        {
          targets: [current.shown, past.shown],
          message: `${current.shown} says ${words} is active, ${past.shown} that it is over. Keep one, unless the note tells of two.`,
          fix: { kind: 'remove-code' as const, code: past.shown, label: `Remove ${past.shown}` },
        },
      ];
    }),
};
