import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

const THERAPY = codeRanges('Z51.0 Z51.11 Z51.12');
const TREATED = codeRanges('C00-D49');

export const therapyEncounter: CodingRule = {
  id: 'CR-045',
  name: 'therapy-encounter',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.2.e.2',
  summary: 'A visit for radiation, chemotherapy or immunotherapy lists the therapy first, then the neoplasm treated.',
  example: 'Z51.11 alone',
  check: ({ diagnoses }) => {
    const therapy = diagnoses.find(({ code }) => THERAPY(code));
    if (!therapy || diagnoses.some(({ code }) => TREATED(code))) return [];
    // Immunotherapy also treats diseases other than neoplasms (tabular list Z51.12).
    const isImmunotherapy = therapy.code === 'Z5112';
    if (isImmunotherapy && diagnoses.length > 1) return [];
    return [{ targets: [therapy.shown], message: `${therapy.shown} needs the disease treated as the second code.` }];
  },
};
