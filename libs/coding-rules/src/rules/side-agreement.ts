import { sideOf } from '@chartwright/terminology';
import type { DraftDiagnosisFacts, DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { digitOfModifier, digitOfTitle } from '../tables/digits.js';
import { sideOfModifier } from '../tables/modifiers.js';

/** MPFS bilateral indicator 1: paid for each side. */
const PAID_BY_SIDE = '1';

export const sideAgreement: CodingRule = {
  id: 'CR-103',
  name: 'side-agreement',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.B.13; HCPCS modifiers LT, RT, E1–E4, FA–F9, TA–T9',
  summary: 'The side of the procedure is a side of the diagnosis it points to.',
  example: '20610-LT pointing to M17.11',
  check: (facts) => facts.lines.flatMap((line) => [...sideHits(facts, line), ...digitHits(facts, line)]),
};

type SidedDiagnosis = { shown: string; side: 'right' | 'left' | 'bilateral' };

function sideHits({ diagnoses, context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const sided = line.pointers.flatMap((pointer): SidedDiagnosis[] => {
    const diagnosis = diagnoses.find(({ position }) => position === pointer);
    const side = diagnosis && diagnosisSide(diagnosis);
    return side ? [{ shown: diagnosis.shown, side }] : [];
  });
  if (sided.length === 0) return [];
  const sides = line.modifiers.map(sideOfModifier).filter((side) => side !== null);
  if (sides.length === 0 && codeBook.findProcedure(line.code)?.bilateral === PAID_BY_SIDE) return missingSide(line, sided);
  if (sides.includes('both')) return bothSides(line, sided);
  return line.modifiers.flatMap((modifier) => {
    const side = sideOfModifier(modifier);
    if (!side || side === 'both' || sided.some((each) => each.side === side || each.side === 'bilateral')) return [];
    const codes = sided.map(({ shown }) => shown);
    const message = `${line.code} with ${modifier} is the ${side} side, ${codes.join(' and ')} the ${side === 'right' ? 'left' : 'right'}. Correct the one that is wrong.`;
    return [{ targets: [line.target, ...codes], message }];
  });
}

/** 50 is both sides: so are its diagnoses, as one bilateral code or as right and left. */
function bothSides(line: DraftLineFacts, sided: readonly SidedDiagnosis[]): RuleHit[] {
  const [only, ...others] = [...new Set(sided.map(({ side }) => side))];
  if (!only || others.length > 0 || only === 'bilateral') return [];
  const codes = sided.map(({ shown }) => shown);
  return [
    {
      targets: [line.target, ...codes],
      message: `${line.code} with 50 is both sides, ${codes.join(' and ')} the ${only} alone. Correct the one that is wrong.`,
    },
  ];
}

/** The finger, toe or eyelid of the modifier is one of those the diagnoses name. */
function digitHits({ diagnoses }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const named = line.pointers.flatMap((pointer) => {
    const diagnosis = diagnoses.find(({ position }) => position === pointer);
    const digit = digitOfTitle(diagnosis?.entry?.title ?? '');
    return diagnosis && digit ? [{ shown: diagnosis.shown, digit }] : [];
  });
  if (named.length === 0) return [];
  return line.modifiers.flatMap((modifier) => {
    const digit = digitOfModifier(modifier);
    if (!digit || named.some((each) => each.digit === digit)) return [];
    const codes = named.map(({ shown }) => shown);
    return [
      {
        targets: [line.target, ...codes],
        message: `${line.code} with ${modifier} is the ${digit}, ${codes.join(' and ')} the ${named[0]?.digit ?? ''}. Correct the one that is wrong.`,
      },
    ];
  });
}

function missingSide(line: DraftLineFacts, sided: readonly SidedDiagnosis[]): RuleHit[] {
  const [only, ...others] = [...new Set(sided.map(({ side }) => side))];
  if (!only || others.length > 0 || only === 'bilateral') return [];
  const modifier = only === 'right' ? 'RT' : 'LT';
  return [
    {
      severity: 'hint',
      targets: [line.target],
      message: `${line.code} is paid by side and the diagnosis is the ${only}: add ${modifier}.`,
      fix: { kind: 'add-modifier', line: line.number, modifier, label: `Add ${modifier}` },
    },
  ];
}

function diagnosisSide({ entry }: DraftDiagnosisFacts): 'right' | 'left' | 'bilateral' | null {
  const side = sideOf(entry?.title ?? '');
  return side === 'unspecified' ? null : side;
}
