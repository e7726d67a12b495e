import { sideOf } from '@chartwright/terminology';
import type { DraftDiagnosisFacts } from '../draft-facts.js';
import type { CodingRule } from '../rule.js';
import { sideOfModifier } from '../tables/modifiers.js';

export const sideAgreement: CodingRule = {
  id: 'CR-103',
  name: 'side-agreement',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.B.13; HCPCS modifiers LT, RT, E1–E4, FA–F9, TA–T9',
  summary: 'The side of the procedure is a side of the diagnosis it points to.',
  example: '20610-LT pointing to M17.11',
  check: ({ lines, diagnoses }) =>
    lines.flatMap(({ target, code, modifiers, pointers }) => {
      const pointed = pointers.flatMap((pointer) => diagnoses.find(({ position }) => position === pointer) ?? []);
      const sided = pointed.flatMap((diagnosis) => (diagnosisSide(diagnosis) ? [{ diagnosis, side: diagnosisSide(diagnosis) }] : []));
      if (sided.length === 0) return [];
      return modifiers.flatMap((modifier) => {
        const side = sideOfModifier(modifier);
        if (!side || side === 'both' || sided.some((each) => each.side === side || each.side === 'bilateral')) return [];
        const codes = sided.map(({ diagnosis }) => diagnosis.shown);
        const other = side === 'right' ? 'left' : 'right';
        return [
          {
            targets: [target, ...codes],
            message: `${code} with ${modifier} is the ${side} side, ${codes.join(' and ')} the ${other}. Correct the one that is wrong.`,
          },
        ];
      });
    }),
};

function diagnosisSide({ entry }: DraftDiagnosisFacts): 'right' | 'left' | 'bilateral' | null {
  const side = sideOf(entry?.title ?? '');
  return side === 'unspecified' ? null : side;
}
