import type { AddOnEdit, RuleCodeBook } from '../rule-code-book.js';
import type { CodingRule } from '../rule.js';
import { addOnPrimaries } from '../tables/add-on-primaries.js';

export const addOn: CodingRule = {
  id: 'CR-120',
  name: 'add-on',
  severity: 'hard',
  source: 'NCCI add-on code edits; Medicare fee schedule, global ZZZ',
  summary: 'An add-on code stands only with one of its primary codes on the same day.',
  example: '17003 alone',
  check: ({ lines, billedOn, context: { codeBook } }) =>
    lines.flatMap((line) => {
      const edit = knownAddOn(codeBook, line.code);
      const isAddOn = edit !== null || codeBook.findProcedure(line.code)?.globalDays === 'ZZZ';
      if (!isAddOn) return [];
      const companions = [
        ...lines.filter((other) => other !== line && other.dateOfService === line.dateOfService).map(({ code }) => code),
        ...billedOn(line.dateOfService)
          .filter((earlier) => earlier.isSameProvider)
          .map(({ code }) => code),
      ];
      const primaries = edit?.primaries ?? [];
      if (companions.some((code) => primaries.includes(code))) return [];
      // Types 2 and 3 leave primaries to the contractor: any other service may be one, none certainly is not.
      const isOpen = edit === null || edit.type !== 1 || primaries.length === 0;
      const others = companions.filter((code) => code !== line.code);
      if (isOpen && others.length > 0) return [];
      const named = primaries.slice(0, 4).join(', ');
      return [
        {
          targets: [line.target],
          message:
            primaries.length > 0
              ? `${line.code} is an add-on and needs its primary on the same day: ${named}${primaries.length > 4 ? ' or another of its list' : ''}.`
              : `${line.code} is an add-on and never stands alone.`,
        },
      ];
    }),
};

/** The edit file is of one quarter: primaries that joined since stand in our own table. */
function knownAddOn(codeBook: RuleCodeBook, code: string): AddOnEdit | null {
  const [listed, own] = [codeBook.findAddOn(code), addOnPrimaries(code)];
  return listed && own ? { ...listed, primaries: [...new Set([...listed.primaries, ...own.primaries])] } : (listed ?? own);
}
