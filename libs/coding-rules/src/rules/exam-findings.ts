import { dotted } from '@chartwright/primitives';
import { codeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

const WITH_FINDINGS = codeRanges('Z00.01 Z00.121 Z01.411 Z01.01 Z01.118 Z01.31');
const STATUS = codeRanges('Z');
/** With / without abnormal findings of one kind of exam. */
const PAIRS = [
  ['Z0000', 'Z0001'],
  ['Z00129', 'Z00121'],
  ['Z01419', 'Z01411'],
] as const;

const WITHOUT_FINDINGS: readonly string[] = PAIRS.map(([without]) => without);
/** Prediabetes is usually known before the exam. */
const KNOWN_FOR_YEARS = codeRanges('R73.0-');
/** Abnormal findings without a diagnosis, and signs that an exam finds. */
const ABNORMAL = codeRanges('R01 R03.0 R16 R19.0- R22 R59 R70-R97');

export const examFindings: CodingRule = {
  id: 'CR-042',
  name: 'exam-findings',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.12 and IV.P',
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
    const normal = diagnoses.find(({ code }) => WITHOUT_FINDINGS.includes(code));
    const abnormal = diagnoses.find(({ code }) => ABNORMAL(code));
    if (normal && abnormal && both.length === 0) {
      const changed = dotted(PAIRS.find(([without]) => without === normal.code)?.[1] ?? normal.code);
      both.push({
        ...(KNOWN_FOR_YEARS(abnormal.code) ? { severity: 'hint' as const } : {}),
        targets: [normal.shown, abnormal.shown],
        message: `${normal.shown} says the exam found nothing, ${abnormal.shown} is a finding: it is ${changed} if the finding is new at this exam.`,
        fix: { kind: 'replace-codes', remove: [normal.shown], add: [changed], label: `Use ${changed}` },
      });
    }
    const exam = diagnoses.find(({ code }) => WITH_FINDINGS(code));
    if (!exam || diagnoses.some(({ code }) => !STATUS(code))) return both;
    return [...both, { targets: [exam.shown], message: `${exam.shown} says the exam found something abnormal: add what it found.` }];
  },
};
