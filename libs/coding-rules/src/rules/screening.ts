import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { CodingRule, RuleHit } from '../rule.js';

const SCREENING = codeRanges('Z11 Z12 Z13');
const SYMPTOM = codeRanges('R00-R69');
/** Screening | what it looks for when it finds something. */
const SUBJECTS = [
  {
    screening: codeRanges('Z12.1-'),
    finding: codeRanges('D12 C18-C21 K63.5 D01.0- D01.1 D01.2 K62.0 K62.1'),
    symptom: codeRanges('K62.5 K92.1 K92.2 R10 R19.4 R19.5 R19.7 D50.0 R63.4'),
  },
  { screening: codeRanges('Z12.3-'), finding: codeRanges('C50 D05 N60 R92 D24'), symptom: codeRanges('N63 N64.4-N64.5-') },
  { screening: codeRanges('Z12.4'), finding: codeRanges('R87.6- N87 D06 C53'), symptom: codeRanges('N93 N95.0 N89.8') },
  { screening: codeRanges('Z12.5'), finding: codeRanges('C61 R97.20'), symptom: codeRanges('R31 R33 R35 R39.1- N40.1') },
  { screening: codeRanges('Z12.2'), finding: codeRanges('C34 R91'), symptom: codeRanges('R04.2 R05 R63.4') },
  { screening: codeRanges('Z13.1'), finding: codeRanges('R73 E08-E13'), symptom: codeRanges('R35.8- R63.1') },
  { screening: codeRanges('Z13.220'), finding: codeRanges('E78'), symptom: codeRanges('E78') },
  { screening: codeRanges('Z13.820'), finding: codeRanges('M80 M81 M85.8-'), symptom: codeRanges('M84.3-') },
  { screening: codeRanges('Z11.3 Z11.4 Z11.5-'), finding: codeRanges('A50-A64 B20 B15-B19 Z21'), symptom: codeRanges('R36') },
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
        if (found && found.position < screened.position) {
          return [
            {
              targets: [screened.shown, found.shown],
              message: `A screening stays first when it finds something: put ${screened.shown} before ${found.shown}.`,
              fix: {
                kind: 'reorder',
                order: orderWith(facts, screened.shown, found.shown),
                label: `Put ${screened.shown} before ${found.shown}`,
              },
            },
          ];
        }
        const reason = subject && facts.diagnoses.find(({ code }) => subject.symptom(code) && !subject.finding(code));
        if (reason) {
          return [
            {
              targets: [screened.shown, reason.shown],
              message: `A test done because of ${reason.shown} is no screening: code ${reason.shown} without ${screened.shown}.`,
              fix: { kind: 'remove-code', code: screened.shown, label: `Remove ${screened.shown}` },
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
