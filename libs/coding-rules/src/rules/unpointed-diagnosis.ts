import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';
import { isVisit } from '@chartwright/primitives';

/** Codes that inform without being treated: status, history, circumstances, external causes, BMI, weeks, drugs, organisms. */
const INFORMATIVE = codeRanges('Z V00-Y99 T36-T50 B95-B97');
/** X12 005010X222A1, SV107. */
const MOST_POINTERS = 4;

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
    // A procedure is about one thing, a visit about all that was dealt with: once its four pointers are taken the rest can only inform.
    const visits = lines.filter(({ code }) => isVisit(code));
    const isFull = (visits.length > 0 ? visits : lines).every(({ pointers }) => pointers.length >= MOST_POINTERS);
    const severity = isFull ? 'hint' : 'soft';
    return diagnoses
      .filter(({ position, code }) => !pointed.has(position) && !INFORMATIVE(code) && !context.codeBook.isRiskAdjusting(code))
      .map(({ shown }) => ({ severity, targets: [shown], message: `No line points to ${shown}. Point to it, or leave it to inform.` }));
  },
};
