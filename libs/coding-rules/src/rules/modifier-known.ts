import type { CodingRule, RuleHit } from '../rule.js';
import { NAMED_MODIFIERS, NUMERIC_MODIFIERS } from '../tables/modifiers.js';

/** X12 005010X222A1, SV101-3 to SV101-6: four modifiers a line. */
const MOST_MODIFIERS = 4;
const MODIFIER_SHAPE = /^[0-9A-Z]{2}$/;

export const modifierKnown: CodingRule = {
  id: 'CR-101',
  name: 'modifier-known',
  severity: 'hard',
  source: 'HCPCS modifier list; X12 005010X222A1, SV101',
  summary: 'A modifier exists, stands once on its line, and a line takes four.',
  example: '99213 with modifier ZZ',
  check: ({ lines, context: { codeBook } }) =>
    lines.flatMap(({ target, number, modifiers }): RuleHit[] => {
      const unknown = modifiers.filter((modifier) => !isKnown(modifier, codeBook.isKnownModifier(modifier)));
      const repeated = [...new Set(modifiers.filter((modifier, index) => modifiers.indexOf(modifier) < index))];
      return [
        ...unknown.map((modifier): RuleHit => ({
          targets: [target],
          message: `${modifier} is not a modifier.`,
          fix: removal(number, modifier),
        })),
        ...repeated.map((modifier): RuleHit => ({
          targets: [target],
          message: `${modifier} stands twice on the line.`,
          fix: removal(number, modifier),
        })),
        ...(modifiers.length > MOST_MODIFIERS
          ? [{ targets: [target], message: `${modifiers.length} modifiers, a line takes ${MOST_MODIFIERS}.` }]
          : []),
      ];
    }),
};

function isKnown(modifier: string, inRelease: boolean | null): boolean {
  if (!MODIFIER_SHAPE.test(modifier)) return false;
  return NUMERIC_MODIFIERS.has(modifier) || NAMED_MODIFIERS.has(modifier) || inRelease === true;
}

const removal = (line: number, modifier: string) => ({ kind: 'remove-modifier' as const, line, modifier, label: `Remove ${modifier}` });
