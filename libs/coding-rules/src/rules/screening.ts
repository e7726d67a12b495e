import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { CodingRule, RuleHit } from '../rule.js';

const SCREENING = codeRanges('Z11 Z12 Z13');
const SYMPTOM = codeRanges('R00-R69');
/** Screening | what it looks for when it finds something. */
const SUBJECTS = [
  { screening: codeRanges('Z12.1-'), finding: codeRanges('D12 C18-C20 K63.5 D01.0 D01.1 K62.1') },
  { screening: codeRanges('Z12.3-'), finding: codeRanges('C50 D05 N60 N63 R92 D24') },
  { screening: codeRanges('Z12.4'), finding: codeRanges('R87.6- N87 D06 C53') },
  { screening: codeRanges('Z12.5'), finding: codeRanges('C61 R97.20 N40') },
  { screening: codeRanges('Z12.2'), finding: codeRanges('C34 R91') },
  { screening: codeRanges('Z13.1'), finding: codeRanges('R73 E08-E13') },
  { screening: codeRanges('Z13.220'), finding: codeRanges('E78') },
  { screening: codeRanges('Z13.820'), finding: codeRanges('M80 M81 M85.8-') },
] as const;

export const screening: CodingRule = {
  id: 'CR-041',
  name: 'screening',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.5',
  summary: 'A screening that finds something stays first, the finding second; a test done for a symptom is no screening.',
  example: 'K63.5, Z12.11',
  isSequencing: true,
  check: (facts) =>
    facts.diagnoses
      .filter(({ code }) => SCREENING(code))
      .flatMap((screened): RuleHit[] => {
        const subject = SUBJECTS.find((row) => row.screening(screened.code));
        const found = subject && facts.diagnoses.find(({ code }) => subject.finding(code));
        if (found && found.position === 1) {
          return [
            {
              targets: [screened.shown, found.shown],
              message: `A screening stays first when it finds something: put ${screened.shown} before ${found.shown}.`,
              fix: { kind: 'reorder', order: orderWith(facts, screened.shown, found.shown), label: `Put ${screened.shown} first` },
            },
          ];
        }
        const symptom = facts.diagnoses.find(({ code }) => SYMPTOM(code) && !subject?.finding(code));
        if (!symptom || screened.position !== 1) return [];
        return [
          {
            severity: 'hint',
            targets: [screened.shown, symptom.shown],
            message: `If the test was done because of ${symptom.shown}, it is not a screening.`,
          },
        ];
      }),
};
