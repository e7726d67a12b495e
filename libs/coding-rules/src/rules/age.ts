import { codeRanges } from '../code-ranges.js';
import type { DraftDiagnosisFacts, DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { AGE_GROUPS, PREVENTIVE_AGES, VISIT_AGES } from '../tables/age-groups.js';

/** BMI percentiles have their own sentence (CR-040); a perinatal condition may persist for life (Guidelines I.C.16.a.4). */
const SAID_ELSEWHERE = codeRanges('Z68');
const MAY_PERSIST = codeRanges('P');

export const age: CodingRule = {
  id: 'CR-204',
  name: 'age',
  severity: 'soft',
  source: 'Medicare Code Editor, age conflict; tabular list notes',
  summary: 'Diagnoses and preventive visits fit the age on the date of service; hard where the payer mirrors the editor.',
  example: 'Z00.129 at 40 years',
  check: (facts) => {
    const severity = facts.context.payer?.isAgeEditHard ? 'hard' : 'soft';
    return [
      ...facts.diagnoses.flatMap((diagnosis) => diagnosisHits(facts, diagnosis)),
      ...facts.lines.flatMap((line) => preventiveHits(facts, line)),
    ].map((hit) => ({ severity, ...hit }));
  },
};

function diagnosisHits({ encounter: { ageInYears }, context: { codeBook } }: DraftFacts, { code, shown }: DraftDiagnosisFacts): RuleHit[] {
  if (ageInYears === null || SAID_ELSEWHERE(code)) return [];
  const own = AGE_GROUPS.find(({ covers }) => covers(code));
  const listed = codeBook.ageLimitsFor(code);
  const limits =
    listed.length > 0 && !own ? listed.map(({ from, to }) => ({ from, to, words: `ages ${from} to ${to}` })) : own ? [own] : [];
  if (limits.length === 0 || limits.some(({ from, to }) => ageInYears >= from && ageInYears <= to)) return [];
  const words = limits.map((limit) => limit.words).join(' or ');
  if (MAY_PERSIST(code))
    return [
      {
        targets: [shown],
        message: `${shown} is a newborn condition. At ${ageInYears} it is coded only if it still persists.`,
      },
    ];
  return [{ targets: [shown], message: `${shown} is for ${words}. The patient is ${ageInYears}.` }];
}

function preventiveHits({ encounter: { ageInYears } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const visit = VISIT_AGES.find(({ codes }) => codes.includes(line.code));
  if (visit && ageInYears !== null && (ageInYears < visit.from || ageInYears > visit.to))
    return [{ targets: [line.target], message: `${line.code} is for ${visit.words}. The patient is ${ageInYears}.` }];
  const row = PREVENTIVE_AGES.find(({ codes }) => codes.includes(line.code));
  if (!row || ageInYears === null || (ageInYears >= row.from && ageInYears <= row.to)) return [];
  const index = row.codes.indexOf(line.code);
  const fitting = PREVENTIVE_AGES.find(({ from, to }) => ageInYears >= from && ageInYears <= to)?.codes[index];
  return [
    {
      targets: [line.target],
      message: `${line.code} does not fit the age of ${ageInYears}${fitting ? `: it is ${fitting}` : ''}.`,
      ...(fitting ? { fix: { kind: 'replace-line-code' as const, line: line.number, code: fitting, label: `Use ${fitting}` } } : {}),
    },
  ];
}
