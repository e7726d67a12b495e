import { removeModifier } from '../line-fixes.js';
import type { CodingRule } from '../rule.js';
import { X_MODIFIERS } from '../tables/modifiers.js';
import { isVisit } from '@chartwright/primitives';

const DISTINCT = ['59', ...X_MODIFIERS];

export const distinctService: CodingRule = {
  id: 'CR-101',
  name: 'distinct-service',
  severity: 'soft',
  source: 'NCCI Policy Manual ch. I §E; CMS, proper use of modifiers 59 and X{EPSU}',
  summary: '59 and X{EPSU} bypass a pair edit with indicator 1 or tell a repeated code apart; where there is neither they say nothing.',
  example: '20610-59 as the only line',
  check: ({ lines, billedOn, context: { codeBook } }) =>
    lines.flatMap((line) => {
      const modifier = line.modifiers.find((each) => DISTINCT.includes(each));
      // A visit never takes one: modifier-allowed says so.
      if (!modifier || isVisit(line.code)) return [];
      const others = [
        ...lines.filter((other) => other !== line && other.dateOfService === line.dateOfService),
        ...billedOn(line.dateOfService),
      ];
      const isNeeded = others.some(
        ({ code }) => code === line.code || codeBook.findProcedurePair(line.code, code)?.modifierIndicator === 1,
      );
      // An edit no modifier bypasses is the pair's to say (CR-110).
      const isRefused = others.some(({ code }) => codeBook.findProcedurePair(line.code, code)?.modifierIndicator === 0);
      if (isNeeded || isRefused) return [];
      return [
        {
          targets: [line.target],
          message: `${modifier} tells ${line.code} apart from a service it would be bundled with, and no such service is on the claim.`,
          fix: removeModifier(line, modifier),
        },
      ];
    }),
};
