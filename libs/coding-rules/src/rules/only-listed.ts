import { undotted } from '@chartwright/primitives';
import type { CodingRule } from '../rule.js';

export const onlyListed: CodingRule = {
  id: 'CR-031',
  name: 'only-listed',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines IV.J',
  summary:
    'A condition is coded when it needed or affected care at this visit; one that the note only lists is not (risk-adjusting ones: CR-053).',
  example: 'H40.9 that stands in the problem list alone',
  check: ({ diagnoses, context: { codeBook, unsupportedCodes = [] } }) => {
    const unsupported = new Set(unsupportedCodes.map(undotted));
    return diagnoses
      .filter(({ code }) => unsupported.has(code) && !codeBook.isRiskAdjusting(code) && !code.startsWith('Z'))
      .map(({ shown }) => ({
        targets: [shown],
        message: `The note lists ${shown} and says nothing of it at this visit. Remove it, or say what was done for it.`,
        fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
      }));
  },
};
