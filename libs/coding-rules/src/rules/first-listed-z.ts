import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';
import { orderWith } from '../order-with.js';

/** Guidelines I.C.21.c.15: Z codes that may only be first-listed, unless two such encounters are combined. */
const FIRST_ONLY = codeRanges('Z00 Z01 Z02 Z04 Z31.81 Z31.83 Z31.84 Z33.2 Z34 Z38 Z39 Z40 Z42 Z51.0 Z51.1- Z52 Z76.1 Z76.2 Z99.12');
const NOT_FIRST_ONLY = codeRanges('Z00.6 Z52.9');

export const isFirstListedOnly = (code: string): boolean => FIRST_ONLY(code) && !NOT_FIRST_ONLY(code);

export const firstListedZ: CodingRule = {
  id: 'CR-043',
  name: 'first-listed-z',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.15',
  summary: 'Some Z codes are the reason for the visit and stand first; two such visits may be combined.',
  example: 'C61, Z51.0',
  isSequencing: true,
  check: (facts) => {
    const first = facts.diagnoses[0];
    const late = facts.diagnoses.find(({ code, position }) => position > 1 && isFirstListedOnly(code));
    if (!first || !late || isFirstListedOnly(first.code)) return [];
    return [
      {
        targets: [late.shown],
        message: `${late.shown} is the reason for a visit and only ever first: put it before ${first.shown}.`,
        fix: { kind: 'reorder' as const, order: orderWith(facts, late.shown, first.shown), label: `Put ${late.shown} first` },
      },
    ];
  },
};
