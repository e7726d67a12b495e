import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const PREGNANCY = codeRanges('O00-O9A');
/** Conditions of pregnancy itself, which take weeks of gestation; abortive outcomes and the puerperium do not (I.C.21.c.11). */
const TAKES_WEEKS = codeRanges('O09-O16 O20-O29 O30-O48 O60-O77 O80 O82 O98 O99');
const NO_WEEKS = codeRanges(
  'O99.03 O99.13 O99.215 O99.285 O99.315 O99.325 O99.335 O99.345 O99.43 O99.53 O99.63 O99.73 O99.815 O99.825 O99.835 O99.845 O98.03 O98.13 O98.23 O98.33 O98.43 O98.53 O98.63 O98.73 O98.83 O98.93 O24.03 O24.13 O24.33 O24.43- O24.83 O24.93 O10.03 O10.13 O10.23 O10.33 O10.43 O10.93',
);
const MAY_PRECEDE = codeRanges('Z');
/** Completed weeks at which a trimester begins (Guidelines I.C.15.a.3; tabular list chapter 15). */
const SECOND_FROM_WEEK = 14;
const THIRD_FROM_WEEK = 28;

export const pregnancy: CodingRule = {
  id: 'CR-046',
  name: 'pregnancy',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.15.a',
  summary: 'Chapter 15 comes before other chapters, with the weeks of gestation, in the trimester those weeks make.',
  example: 'D64.9, O99.012',
  isSequencing: true,
  check: (facts) => [...notFirst(facts), ...weeksMissing(facts), ...wrongTrimester(facts)],
};

function notFirst(facts: DraftFacts): RuleHit[] {
  const obstetric = facts.diagnoses.find(({ code }) => PREGNANCY(code));
  const first = facts.diagnoses[0];
  if (!obstetric || !first || PREGNANCY(first.code) || MAY_PRECEDE(first.code)) return [];
  return [
    {
      targets: [obstetric.shown, first.shown],
      message: `In pregnancy, chapter 15 comes first: put ${obstetric.shown} before ${first.shown}.`,
      fix: { kind: 'reorder', order: orderWith(facts, obstetric.shown, first.shown), label: `Put ${obstetric.shown} first` },
    },
  ];
}

function weeksMissing({ diagnoses, find }: DraftFacts): RuleHit[] {
  const obstetric = diagnoses.find(
    ({ code, entry }) => TAKES_WEEKS(code) && !NO_WEEKS(code) && !/puerperium|postpartum/i.test(entry?.title ?? ''),
  );
  if (!obstetric || find('Z3A')) return [];
  return [
    { severity: 'hint', targets: [obstetric.shown], message: `${obstetric.shown} goes with the completed weeks of gestation, Z3A.-.` },
  ];
}

function wrongTrimester({ diagnoses, find }: DraftFacts): RuleHit[] {
  const weeksCode = find('Z3A');
  const weeks = weeksCode ? weeksOf(weeksCode.code) : null;
  if (!weeksCode || weeks === null) return [];
  const trimester = weeks < SECOND_FROM_WEEK ? 'first' : weeks < THIRD_FROM_WEEK ? 'second' : 'third';
  return diagnoses.flatMap(({ code, shown, entry }): RuleHit[] => {
    const written = /\b(first|second|third) trimester/i.exec(entry?.title ?? '')?.[1]?.toLowerCase();
    if (!written || written === trimester || !/^(O|Z34)/.test(code)) return [];
    return [{ targets: [shown, weeksCode.shown], message: `${weeks} weeks is the ${trimester} trimester, ${shown} says the ${written}.` }];
  });
}

function weeksOf(code: string): number | null {
  const weeks = Number(code.slice(3));
  // Z3A.00 unspecified, Z3A.01 less than 8, Z3A.49 more than 42.
  if (weeks === 1) return 7;
  return weeks >= 8 && weeks <= 49 ? weeks : null;
}
