import { removeModifier } from '../line-fixes.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

export const bilateral: CodingRule = {
  id: 'CR-101',
  name: 'bilateral',
  severity: 'hard',
  source: 'Medicare fee schedule, bilateral surgery indicator; NCCI Policy Manual ch. I',
  summary: '50 stands only on a service paid for each side (indicator 1 or 3), with one unit and without LT or RT.',
  example: '17000-50; 20610-50-RT',
  check: (facts) => facts.lines.filter(({ modifiers }) => modifiers.includes('50')).flatMap((line) => bilateralHits(facts, line)),
};

/** MPFS bilateral indicator → why 50 cannot stand. 1 and 3 are paid for each side. */
const REFUSED: Readonly<Record<string, string>> = {
  '0': 'is not paid as bilateral: 50 does not apply.',
  '2': 'already means both sides: remove 50.',
  '9': 'has no sides: 50 does not apply.',
};

/** MPFS status of services whose indicators are meant: active, laboratory and other fee schedules, bundled. */
const SETTLED = new Set(['A', 'X', 'E', 'B', 'P']);

function bilateralHits({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const hits: RuleHit[] = [];
  const side = line.modifiers.find((modifier) => modifier === 'LT' || modifier === 'RT');
  if (side) hits.push({ targets: [line.target], message: '50 says both sides: remove LT and RT.', fix: removeModifier(line, side) });
  const entry = codeBook.findProcedure(line.code);
  const indicator = entry?.bilateral ?? '';
  // Services Medicare does not cover or price carry 9 throughout; another payer may know their sides.
  const reason = indicator === '9' && !SETTLED.has(entry?.status ?? '') ? undefined : REFUSED[indicator];
  if (reason) hits.push({ targets: [line.target], message: `${line.code} ${reason}`, fix: removeModifier(line, '50') });
  else if (line.units > 1 && indicator !== '')
    hits.push({
      severity: 'soft',
      targets: [line.target],
      message: 'With 50 the line has one unit.',
      fix: { kind: 'set-units', line: line.number, units: 1, label: 'Set 1 unit' },
    });
  return hits;
}
