import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

/** Codes that inform without being treated: status, history, social circumstances, external causes, BMI, weeks. */
const INFORMATIVE = codeRanges('Z V00-Y99');

export const unpointedDiagnosis: CodingRule = {
  id: 'CR-062',
  name: 'unpointed-diagnosis',
  severity: 'soft',
  source: 'CMS-1500 item 24E instructions',
  summary: 'A diagnosis that no line points to is left to inform; a disease that was treated has a line.',
  example: 'I10, E11.9 with one line pointing to I10',
  check: ({ diagnoses, lines, context }) => {
    if (lines.length === 0) return [];
    const pointed = new Set(lines.flatMap(({ pointers }) => pointers));
    return diagnoses
      .filter(({ position, code }) => !pointed.has(position) && !INFORMATIVE(code) && !context.codeBook.isRiskAdjusting(code))
      .map(({ shown }) => ({ targets: [shown], message: `No line points to ${shown}. Point to it, or leave it to inform.` }));
  },
};
