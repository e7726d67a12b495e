import { codeRanges } from '../code-ranges.js';
import type { DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { bmiRange } from '../tables/body-mass-index.js';

/** Weight diagnoses a provider may document with a BMI. */
const WEIGHT_DIAGNOSIS = codeRanges('E40-E46 E64.0 E65-E68 E88.A F50 P92.6 R62.51 R62.7 R63.4-R63.6 R64 Z71.3 O99.21- E28.2 O99.84-');
const PREGNANCY = codeRanges('O00-O9A Z33.1 Z34 Z3A');
const ADULT_FROM_YEARS = 20;
const PERCENTILE_FROM_YEARS = 2;
/** Obesity class → BMI from, below (WHO; tabular list E66.81-). */
const CLASS_RANGES: Readonly<Record<string, { from: number; to: number }>> = {
  E66811: { from: 30, to: 35 },
  E66812: { from: 35, to: 40 },
  E66813: { from: 40, to: Number.POSITIVE_INFINITY },
};

export const bodyMassIndex: CodingRule = {
  id: 'CR-040',
  name: 'body-mass-index',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.B.14 and I.C.21.c.3; tabular list Z68',
  summary: 'A BMI code needs a documented weight diagnosis, fits the age and the obesity class, and is not used in pregnancy.',
  example: 'Z68.33 alone',
  check: (facts) => {
    const codes = facts.findAll('Z68');
    const [bmi] = codes;
    if (!bmi) return [];
    const hits: RuleHit[] = [];
    if (!facts.diagnoses.some(({ code }) => WEIGHT_DIAGNOSIS(code)))
      hits.push({
        targets: [bmi.shown],
        message: `${bmi.shown} needs a weight diagnosis the provider documented, such as overweight or obesity.`,
      });
    if (facts.diagnoses.some(({ code }) => PREGNANCY(code)))
      hits.push({ targets: [bmi.shown], message: `BMI is not coded in pregnancy: remove ${bmi.shown}.`, fix: removal(bmi.shown) });
    if (codes.length > 1 && new Set(codes.map(({ code }) => code)).size > 1)
      hits.push({ targets: codes.map(({ shown }) => shown).sort(), message: 'One BMI code describes one visit: keep one.' });
    return [...hits, ...ageHits(facts, bmi.shown), ...classHits(facts, bmi.shown)];
  },
};

const removal = (code: string) => ({ kind: 'remove-code' as const, code, label: `Remove ${code}` });

function ageHits({ encounter }: DraftFacts, shown: string): RuleHit[] {
  const isPercentile = bmiRange(shown) === null;
  const { ageInYears } = encounter;
  if (ageInYears === null) return [];
  if (isPercentile && ageInYears >= ADULT_FROM_YEARS)
    return [{ targets: [shown], message: `${shown} is a percentile for ages 2 to 19. At ${ageInYears} use the adult BMI codes.` }];
  if (isPercentile && ageInYears < PERCENTILE_FROM_YEARS)
    return [{ targets: [shown], message: `${shown} is for ages 2 to 19, not under 2.` }];
  if (!isPercentile && ageInYears < ADULT_FROM_YEARS)
    return [{ targets: [shown], message: `${shown} is for adults of 20 and over. At ${ageInYears} use a percentile, Z68.51 to Z68.56.` }];
  return [];
}

function classHits({ diagnoses }: DraftFacts, shown: string): RuleHit[] {
  const bmi = bmiRange(shown);
  return diagnoses.flatMap((diagnosis): RuleHit[] => {
    const limits = CLASS_RANGES[diagnosis.code];
    if (!limits || !bmi || (bmi.from >= limits.from && bmi.from < limits.to)) return [];
    return [
      {
        targets: [diagnosis.shown, shown],
        message: `${shown} does not fit the obesity class of ${diagnosis.shown}. Check the class with the provider.`,
      },
    ];
  });
}
