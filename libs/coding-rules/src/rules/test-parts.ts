import { removeModifier } from '../line-fixes.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** MPFS PC/TC indicator: 1 has both parts; 6 and 8 are interpretations of laboratory tests, which take 26 alone. */
const HAS_PARTS = '1';
const INTERPRETED_TEST = new Set(['6', '8']);
/** Why a service has no parts to split: MPFS PC/TC indicators 2, 3 and 4. */
const WHOLE: Readonly<Record<string, string>> = {
  '2': 'is the professional part by itself',
  '3': 'is the technical part by itself',
  '4': 'is the whole test by its definition',
};
const OFFICE = '11';

export const testParts: CodingRule = {
  id: 'CR-101',
  name: 'test-parts',
  severity: 'hard',
  source: 'Medicare fee schedule, PC/TC indicator',
  summary: '26 and TC stand only on a service with a professional and a technical part; in the own office the test is billed whole.',
  example: '20610-26; 93010-26',
  check: (facts) => facts.lines.flatMap((line) => partHits(facts, line)),
};

function partHits({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const part = line.modifiers.find((modifier) => modifier === '26' || modifier === 'TC');
  const indicator = codeBook.findProcedure(line.code)?.professionalTechnical;
  if (!part || !indicator || (part === '26' && INTERPRETED_TEST.has(indicator))) return [];
  if (indicator !== HAS_PARTS) {
    const why = WHOLE[indicator] ?? 'has no professional and technical part';
    return [{ targets: [line.target], message: `${line.code} ${why}, so ${part} does not apply.`, fix: removeModifier(line, part) }];
  }
  if (part === '26' && line.placeOfService === OFFICE)
    return [
      {
        severity: 'hint',
        targets: [line.target],
        message: `In the office with its own equipment ${line.code} is billed whole, without 26.`,
        fix: removeModifier(line, part),
      },
    ];
  return [];
}
