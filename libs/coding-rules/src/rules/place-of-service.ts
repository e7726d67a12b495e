import { codeRanges } from '../code-ranges.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { FACILITY_PLACES, isDrugOrSupply, placeLimitOf, PLACES } from '../tables/places-of-service.js';

/** MPFS PC/TC indicator 1: a test with a professional and a technical part. */
const HAS_PARTS = '1';
const TELEHEALTH_PLACES = new Set(['02', '10']);
/** Surgery, imaging, injections and infusions. */
const HANDS_ON = codeRanges('10004-69990 70010-79999 90460-90474 96360-96549 J');
const TELEHEALTH_MODIFIERS = new Set(['95', '93', 'GT', 'FQ']);

export const placeOfService: CodingRule = {
  id: 'CR-203',
  name: 'place-of-service',
  severity: 'soft',
  source: 'CMS place of service codes; Medicare Claims Processing Manual ch. 12 §20.4.2 and ch. 26 §10',
  summary: 'The service can take place where the claim says: visits by setting, telehealth with its place, tests and drugs in facilities.',
  example: '99284 in place 11',
  check: (facts) => {
    const severity = facts.context.payer?.isPlaceOfServiceHard ? 'hard' : 'soft';
    return facts.lines
      .flatMap((line) => [...wrongSetting(line), ...telehealth(line), ...facility(facts, line)])
      .map((hit) => ({ severity, ...hit }));
  },
};

function wrongSetting({ code, target, placeOfService: place }: DraftLineFacts): RuleHit[] {
  const limit = placeLimitOf(code);
  if (!limit || limit.places.has(place) || !PLACES.has(place)) return [];
  return [
    {
      targets: [target],
      message: `${code} is for ${article(limit.words)}; place ${place} is ${PLACES.get(place) ?? 'another'}. Correct the code or the place.`,
    },
  ];
}

const article = (words: string): string => (/care|discharge/.test(words) ? words : /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`);

function telehealth(line: DraftLineFacts): RuleHit[] {
  const modifier = line.modifiers.find((each) => TELEHEALTH_MODIFIERS.has(each));
  const isTelehealthPlace = TELEHEALTH_PLACES.has(line.placeOfService);
  if (modifier && !isTelehealthPlace)
    return [{ targets: [line.target], message: `${modifier} says telehealth; the place is then 02 or, at home, 10.` }];
  if (isTelehealthPlace && HANDS_ON(line.code))
    return [
      {
        targets: [line.target],
        message: `${line.code} needs the patient in the room; place ${line.placeOfService} is telehealth. Correct the code or the place.`,
      },
    ];
  return [];
}

function facility({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!FACILITY_PLACES.has(line.placeOfService)) return [];
  if (isDrugOrSupply(line.code))
    return [{ targets: [line.target], message: `In place ${line.placeOfService} the facility bills ${line.code}, not the clinician.` }];
  const hasParts = codeBook.findProcedure(line.code)?.professionalTechnical === HAS_PARTS;
  if (!hasParts || line.modifiers.includes('26')) return [];
  if (line.modifiers.includes('TC'))
    return [{ targets: [line.target], message: `In place ${line.placeOfService} the facility bills the technical part of ${line.code}.` }];
  return [
    {
      targets: [line.target],
      message: `In place ${line.placeOfService} the equipment is the facility’s: add 26 to ${line.code}.`,
      fix: { kind: 'add-modifier', line: line.number, modifier: '26', label: 'Add 26' },
    },
  ];
}
