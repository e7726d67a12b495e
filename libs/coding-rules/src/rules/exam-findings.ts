import { codeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

const WITH_FINDINGS = codeRanges('Z00.01 Z00.121 Z01.411 Z01.01 Z01.11- Z01.31');
const STATUS = codeRanges('Z');
/** With / without abnormal findings of one kind of exam. */
const PAIRS = [
  ['Z0000', 'Z0001'],
  ['Z00129', 'Z00121'],
  ['Z01419', 'Z01411'],
] as const;

export const examFindings: CodingRule = {
  id: 'CR-042',
  name: 'exam-findings',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.13',
  summary: 'An exam is with or without abnormal findings; with findings, the findings are coded too.',
  example: 'Z00.01 alone',
  check: ({ diagnoses, find }) => {
    const both = PAIRS.flatMap(([without, withFindings]): RuleHit[] => {
      const [plain, abnormal] = [find(without), find(withFindings)];
      if (!plain || !abnormal) return [];
      return [
        {
          targets: [plain.shown, abnormal.shown],
          message: `${abnormal.shown} says the exam found something: remove ${plain.shown}.`,
          fix: { kind: 'remove-code', code: plain.shown, label: `Remove ${plain.shown}` },
        },
      ];
    });
    const exam = diagnoses.find(({ code }) => WITH_FINDINGS(code));
    if (!exam || diagnoses.some(({ code }) => !STATUS(code))) return both;
    return [...both, { targets: [exam.shown], message: `${exam.shown} says the exam found something abnormal: add what it found.` }];
  },
};
