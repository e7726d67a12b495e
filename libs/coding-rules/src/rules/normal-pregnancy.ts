import { codeRanges } from '../code-ranges.js';
import type { DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const COMPLICATION = codeRanges('O00-O9A');
/** Supervision of a normal pregnancy, and pregnancy that has no bearing on the visit. */
const UNCOMPLICATED = ['Z34', 'Z331'];
const DELIVERY = codeRanges('O60.1- O60.2- O80 O82');
/** Deliveries without a code of their own are told by codes of labor and delivery. */
const OF_DELIVERY = codeRanges('O60-O77 O80 O82');

export const normalPregnancy: CodingRule = {
  id: 'CR-046',
  name: 'normal-pregnancy',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.15.b and I.C.15.n',
  summary:
    'Normal supervision and incidental pregnancy exclude every complication; a normal delivery (O80) stands alone in chapter 15 with a single live birth; a delivery has its outcome.',
  example: 'Z34.82, O99.012; O80, O70.0',
  check: (facts) => [...besideComplication(facts), ...normalDelivery(facts), ...outcome(facts)],
};

function besideComplication({ diagnoses, findAll }: DraftFacts): RuleHit[] {
  const complication = diagnoses.find(({ code }) => COMPLICATION(code));
  if (!complication) return [];
  return findAll(...UNCOMPLICATED).map(({ shown }) => ({
    targets: [complication.shown, shown].sort(),
    message: `${shown} is for a pregnancy without complications, and ${complication.shown} is one: remove ${shown}.`,
    fix: { kind: 'remove-code' as const, code: shown, label: `Remove ${shown}` },
  }));
}

function normalDelivery({ diagnoses, find }: DraftFacts): RuleHit[] {
  const normal = find('O80');
  if (!normal) return [];
  const other = diagnoses.find(({ code }) => COMPLICATION(code) && !code.startsWith('O80'));
  const born = diagnoses.find(({ code }) => code.startsWith('Z37') && code !== 'Z370');
  return [other, born].flatMap((contradiction): RuleHit[] =>
    contradiction
      ? [
          {
            severity: 'soft',
            targets: [normal.shown, contradiction.shown],
            message: `${normal.shown} is a delivery without complications and a single live birth; with ${contradiction.shown} it does not apply.`,
            // Without another code of the delivery the draft would be left with its outcome alone.
            ...(contradiction === other ? { fix: { kind: 'remove-code', code: normal.shown, label: `Remove ${normal.shown}` } } : {}),
          },
        ]
      : [],
  );
}

function outcome({ diagnoses, find }: DraftFacts): RuleHit[] {
  const delivery = diagnoses.find(({ code }) => DELIVERY(code));
  const born = find('Z37');
  if (delivery && !born)
    return [{ severity: 'soft', targets: [delivery.shown], message: `${delivery.shown} is a delivery: add its outcome, Z37.-.` }];
  if (born && !diagnoses.some(({ code }) => OF_DELIVERY(code) || code.startsWith('O')))
    return [{ severity: 'hint', targets: [born.shown], message: `${born.shown} is the outcome of a delivery, and none is coded.` }];
  return [];
}
