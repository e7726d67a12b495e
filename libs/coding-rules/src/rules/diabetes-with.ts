import { codeRanges } from '../code-ranges.js';
import { dotted } from '@chartwright/primitives';
import type { CodingRule, RuleHit } from '../rule.js';
import { DIABETES_COMPLICATIONS } from '../tables/diabetes-complications.js';

const DIABETES = codeRanges('E08-E13');

export const diabetesWith: CodingRule = {
  id: 'CR-021',
  name: 'diabetes-with',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.A.15; Alphabetic Index, Diabetes, with',
  summary: 'The index presumes that diabetes caused the conditions it lists under "with", unless the note says otherwise.',
  example: 'E11.9, N18.31',
  check: ({ diagnoses, context: { codeBook } }) => {
    const diabetes = diagnoses.filter(({ code }) => DIABETES(code));
    const [first] = diabetes;
    if (!first || new Set(diabetes.map(({ code }) => code.slice(0, 3))).size > 1) return [];
    const category = first.code.slice(0, 3);
    return DIABETES_COMPLICATIONS.flatMap(({ covers, suffix, isKept, words }): RuleHit[] => {
      const condition = diagnoses.find(({ code }) => covers(code));
      const expected = `${category}${suffix}`;
      if (
        !condition ||
        diabetes.some(
          ({ code }) => code.startsWith(expected.slice(0, suffix === '69' ? 5 : expected.length)) || isSaidMoreClosely(code, suffix),
        )
      )
        return [];
      const entry = codeBook.findDiagnosis(expected);
      if (!entry?.isBillable) return [];
      const plain = diabetes.find(({ code }) => code.slice(3) === '9');
      const removed = [...(plain ? [plain.shown] : []), ...(isKept ? [] : [condition.shown])];
      const code = dotted(expected);
      return [
        {
          targets: [first.shown, condition.shown],
          message: `Diabetes with ${words} is coded as ${code}${isKept ? ` and ${condition.shown}` : ''}, unless the note gives another cause.`,
          fix: { kind: 'replace-codes', remove: removed, add: [code], label: `Use ${code}` },
        },
      ];
    });
  },
};

/** E11.52 says the artery disease that E11.51 would; E11.40–E11.49 say which neuropathy. */
function isSaidMoreClosely(code: string, suffix: string): boolean {
  if (suffix === '51') return code.slice(3) === '52';
  if (suffix === '42' || suffix === '41') return code.slice(3, 4) === '4';
  if (suffix === '319') return code.slice(3, 4) === '3';
  return false;
}
