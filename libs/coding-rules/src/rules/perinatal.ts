import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

const OBSTETRIC = codeRanges('O00-O9A Z34 Z37 Z39');
const PERINATAL = codeRanges('P00-P96 Z38');

export const perinatal: CodingRule = {
  id: 'CR-047',
  name: 'perinatal',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.15.a.2 and I.C.16.a.1',
  summary: 'Chapter 15 is for the mother’s record, chapter 16 for the infant’s; never both on one claim.',
  example: 'O80, P07.39',
  check: ({ diagnoses }) => {
    const mother = diagnoses.find(({ code }) => OBSTETRIC(code));
    const infant = diagnoses.find(({ code }) => PERINATAL(code));
    if (!mother || !infant) return [];
    return [
      {
        targets: [mother.shown, infant.shown],
        message: `${mother.shown} belongs to the mother’s record, ${infant.shown} to the infant’s. Split them into two cases.`,
      },
    ];
  },
};
