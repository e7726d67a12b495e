import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { CodingRule } from '../rule.js';

/** Facts other clinicians may document; they only ever accompany a diagnosis (Guidelines I.B.14). */
const SECONDARY_ONLY = codeRanges('Z55-Z65 Z68 Z28.3- R40.21-R40.24 R29.7- Y90 Z3A Z37 Z16 Z17 Z18 Z66 Z67');
const EXTERNAL = codeRanges('V00-Y99');

export const secondaryOnly: CodingRule = {
  id: 'CR-040',
  name: 'secondary-only',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.B.14 and I.C.21.c.17',
  summary: 'Social circumstances, BMI, coma scale, stroke scale and the like are never listed first.',
  example: 'Z59.00 first',
  isSequencing: true,
  check: (facts) => {
    const first = facts.diagnoses[0];
    if (!first || !SECONDARY_ONLY(first.code) || EXTERNAL(first.code)) return [];
    const reason = facts.diagnoses.find(({ code }) => !SECONDARY_ONLY(code) && !EXTERNAL(code));
    return [
      {
        targets: [first.shown],
        message: reason
          ? `${first.shown} is never first: put ${reason.shown}, the reason for the visit, before it.`
          : `${first.shown} is never first: add the reason for the visit before it.`,
        ...(reason
          ? { fix: { kind: 'reorder' as const, order: orderWith(facts, reason.shown, first.shown), label: `Put ${reason.shown} first` } }
          : {}),
      },
    ];
  },
};
