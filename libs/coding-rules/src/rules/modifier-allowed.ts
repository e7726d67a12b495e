import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import { removeModifier } from '../line-fixes.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { CONTRADICTING, modifierMisuse } from '../tables/modifier-families.js';
import { X_MODIFIERS } from '../tables/modifiers.js';
import { isVisit } from '@chartwright/primitives';

export const modifierAllowed: CodingRule = {
  id: 'CR-101',
  name: 'modifier-allowed',
  severity: 'hard',
  source: 'NCCI Policy Manual ch. I; Medicare Claims Processing Manual ch. 12 §30 and §40; coding-rules §3.2',
  summary: 'Each modifier is allowed for its service, and none contradicts another on the line.',
  example: '20610-25; 99213-59; 80053-RT',
  check: (facts) =>
    facts.lines.flatMap((line) => [
      ...misuse(line),
      ...contradictions(line),
      ...multipleProcedures(facts, line),
      ...ageOfScreening(facts, line),
    ]),
};

function misuse(line: DraftLineFacts): RuleHit[] {
  return line.modifiers.flatMap((modifier) => {
    const reason = modifierMisuse(modifier, line.code);
    return reason ? [{ targets: [line.target], message: reason, fix: removeModifier(line, modifier) }] : [];
  });
}

function contradictions(line: DraftLineFacts): RuleHit[] {
  const has = (modifier: string): boolean => line.modifiers.includes(modifier);
  const hits = CONTRADICTING.filter(({ modifiers }) => modifiers.filter(has).length > 1).map(({ words }): RuleHit => ({
    targets: [line.target],
    message: words,
  }));
  const xModifier = X_MODIFIERS.find(has);
  if (has('59') && xModifier)
    hits.push({ targets: [line.target], message: `59 and ${xModifier} say the same: keep ${xModifier}.`, fix: removeModifier(line, '59') });
  return hits;
}

function multipleProcedures({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!line.modifiers.includes('51') || isVisit(line.code)) return [];
  const isAddOn = codeBook.findAddOn(line.code) !== null || codeBook.findProcedure(line.code)?.globalDays === 'ZZZ';
  return [
    {
      severity: isAddOn ? 'hard' : 'hint',
      targets: [line.target],
      message: isAddOn
        ? `${line.code} is an add-on: 51 does not apply.`
        : 'Payers add 51 themselves. Leave it out unless this payer asks for it.',
      fix: removeModifier(line, '51'),
    },
  ];
}

/** Early and periodic screening of Medicaid ends with the 20th year of age (42 CFR 441.50). */
const LAST_SCREENING_YEAR = 20;

function ageOfScreening({ encounter: { ageInYears } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!line.modifiers.includes('EP') || ageInYears === null || ageInYears <= LAST_SCREENING_YEAR) return [];
  return [
    {
      severity: 'soft',
      targets: [line.target],
      message: `EP is for screening through age ${LAST_SCREENING_YEAR}. The patient is ${ageInYears}.`,
      fix: removeModifier(line, 'EP'),
    },
  ];
}
