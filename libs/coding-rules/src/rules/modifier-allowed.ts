import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { modifierMisuse, X_MODIFIERS } from '../tables/modifiers.js';
import { isVisit } from '../tables/visit-codes.js';

/** MPFS PC/TC indicator 1: the service has a professional and a technical part. */
const HAS_PARTS = '1';

export const modifierAllowed: CodingRule = {
  id: 'CR-101',
  name: 'modifier-allowed',
  severity: 'hard',
  source: 'Medicare fee schedule indicators; NCCI Policy Manual ch. I; coding-rules §3.2',
  summary: 'Each modifier is allowed for its service, and none contradicts another on the line.',
  example: '20610-25; 99213-59',
  check: (facts) =>
    facts.lines.flatMap((line) => [
      ...misuse(line),
      ...lonelyVisit(facts, line),
      ...partsOfTest(facts, line),
      ...bilateral(facts, line),
      ...contradictions(facts, line),
    ]),
};

const removal = (line: DraftLineFacts, modifier: string) => ({
  kind: 'remove-modifier' as const,
  line: line.number,
  modifier,
  label: `Remove ${modifier}`,
});

function misuse(line: DraftLineFacts): RuleHit[] {
  return line.modifiers.flatMap((modifier) => {
    const reason = modifierMisuse(modifier, line.code);
    return reason ? [{ targets: [line.target], message: reason, fix: removal(line, modifier) }] : [];
  });
}

/** 25 says that something else was done that day. */
function lonelyVisit({ lines, context: { history = [] } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!line.modifiers.includes('25') || !isVisit(line.code)) return [];
  const isAccompanied =
    lines.some((other) => other !== line && other.dateOfService === line.dateOfService) ||
    history.some(({ dateOfService }) => dateOfService === line.dateOfService);
  if (isAccompanied) return [];
  return [
    {
      severity: 'soft',
      targets: [line.target],
      message: `25 says another service was done that day, and ${line.code} is the only one. Add that service, or remove 25.`,
      fix: removal(line, '25'),
    },
  ];
}

function partsOfTest({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const part = line.modifiers.find((modifier) => modifier === '26' || modifier === 'TC');
  const indicator = codeBook.findProcedure(line.code)?.professionalTechnical;
  const hits: RuleHit[] = [];
  if (line.modifiers.includes('26') && line.modifiers.includes('TC'))
    hits.push({ targets: [line.target], message: '26 and TC together are the whole service: remove both.' });
  else if (part && indicator && indicator !== HAS_PARTS)
    hits.push({
      targets: [line.target],
      message: `${line.code} has no professional and technical part, so ${part} does not apply.`,
      fix: removal(line, part),
    });
  return hits;
}

function bilateral({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!line.modifiers.includes('50')) return [];
  const hits: RuleHit[] = [];
  if (line.modifiers.includes('LT') || line.modifiers.includes('RT'))
    hits.push({
      targets: [line.target],
      message: '50 says both sides: remove LT and RT.',
      fix: removal(line, line.modifiers.includes('LT') ? 'LT' : 'RT'),
    });
  const indicator = codeBook.findProcedure(line.code)?.bilateral;
  if (indicator === '0')
    hits.push({ targets: [line.target], message: `${line.code} is not paid as bilateral: 50 does not apply.`, fix: removal(line, '50') });
  if (indicator === '2')
    hits.push({ targets: [line.target], message: `${line.code} already means both sides: remove 50.`, fix: removal(line, '50') });
  if (line.units > 1 && (indicator === '1' || indicator === '3'))
    hits.push({
      severity: 'soft',
      targets: [line.target],
      message: 'With 50 the line has one unit.',
      fix: { kind: 'set-units', line: line.number, units: 1, label: 'Set 1 unit' },
    });
  return hits;
}

function contradictions({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const has = (modifier: string): boolean => line.modifiers.includes(modifier);
  const hits: RuleHit[] = [];
  const xModifier = X_MODIFIERS.find(has);
  if (has('59') && xModifier)
    hits.push({ targets: [line.target], message: `59 and ${xModifier} say the same: keep ${xModifier}.`, fix: removal(line, '59') });
  if (has('JW') && has('JZ')) hits.push({ targets: [line.target], message: 'JW says drug was discarded, JZ that none was. Keep one.' });
  if (has('76') && has('77')) hits.push({ targets: [line.target], message: '76 is the same physician, 77 another. Keep one.' });
  if (has('52') && has('53')) hits.push({ targets: [line.target], message: '52 is reduced, 53 discontinued. Keep one.' });
  if (['58', '78', '79'].filter(has).length > 1)
    hits.push({ targets: [line.target], message: 'Inside a global period choose one of 58, 78 and 79.' });
  if (has('LT') && has('RT')) hits.push({ targets: [line.target], message: 'LT and RT on one line: use 50, or one line per side.' });
  const isAddOn = codeBook.findAddOn(line.code) !== null || codeBook.findProcedure(line.code)?.globalDays === 'ZZZ';
  if (has('51') && isAddOn)
    hits.push({ targets: [line.target], message: `${line.code} is an add-on: 51 does not apply.`, fix: removal(line, '51') });
  else if (has('51') && !isVisit(line.code))
    hits.push({
      severity: 'hint',
      targets: [line.target],
      message: 'Payers add 51 themselves. Leave it out unless this payer asks for it.',
      fix: removal(line, '51'),
    });
  return hits;
}
