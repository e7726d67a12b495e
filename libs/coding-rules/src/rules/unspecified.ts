import { dotted, undotted } from '@chartwright/primitives';
import type { CodingRule, RuleHit } from '../rule.js';

const SAYS_LITTLE = /\bunspecified\b|\bwithout complications?\b|\buncomplicated\b/i;

export const unspecified: CodingRule = {
  id: 'CR-007',
  name: 'unspecified',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.A.9.b and I.B.18',
  summary:
    'An unspecified code is right when the note says no more; not beside a code of the category that does, nor when the note supports one.',
  example: 'E11.9, E11.22',
  check: ({ diagnoses, context: { codeBook, documentedCodes = [] } }) =>
    diagnoses.flatMap(({ code, shown, entry }): RuleHit[] => {
      const title = entry?.title ?? '';
      if (!SAYS_LITTLE.test(title)) return [];
      const category = code.slice(0, 3);
      const isCloser = (other: string): boolean =>
        other !== code &&
        other.startsWith(category) &&
        codeBook.findDiagnosis(other)?.isBillable === true &&
        !SAYS_LITTLE.test(codeBook.findDiagnosis(other)?.title ?? '');
      const contradicting = /without complications?/i.test(title) ? diagnoses.find((other) => isCloser(other.code)) : undefined;
      if (contradicting) {
        return [
          {
            targets: [shown, contradicting.shown],
            message: `${contradicting.shown} names a complication, so ${shown} no longer fits: remove it.`,
            fix: { kind: 'remove-code', code: shown, label: `Remove ${shown}` },
          },
        ];
      }
      const supported = documentedCodes
        .map(undotted)
        .find((other) => isCloser(other) && other.startsWith(code.slice(0, Math.max(3, code.length - 1))));
      if (!supported || diagnoses.some((other) => other.code === supported)) return [];
      const closer = dotted(supported);
      return [
        {
          targets: [shown],
          message: `The note supports ${closer}, which says more than ${shown}.`,
          fix: { kind: 'replace-codes', remove: [shown], add: [closer], label: `Replace ${shown} with ${closer}` },
        },
      ];
    }),
};
