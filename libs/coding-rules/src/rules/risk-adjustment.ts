import { undotted } from '@chartwright/primitives';
import type { CodingRule } from '../rule.js';

export const riskAdjustment: CodingRule = {
  id: 'CR-053',
  name: 'risk-adjustment',
  severity: 'soft',
  source: 'CMS-HCC model; 42 CFR 422.310; False Claims Act, 31 U.S.C. 3729',
  summary: 'A risk-adjusting diagnosis needs words in this visit’s note that it was monitored, evaluated, assessed or treated.',
  example: 'E11.22 that the note only lists',
  check: ({ diagnoses, context: { codeBook, unsupportedCodes = [] } }) => {
    const unsupported = new Set(unsupportedCodes.map(undotted));
    return diagnoses
      .filter(({ code }) => unsupported.has(code) && codeBook.isRiskAdjusting(code))
      .map(({ shown }) => ({
        targets: [shown],
        message: `Nothing in the note shows that ${shown} was monitored, evaluated, assessed or treated at this visit.`,
      }));
  },
};
