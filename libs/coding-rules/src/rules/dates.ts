import { addMonths, codeSetYear, daysBetween, isCalendarDate } from '@chartwright/primitives';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** Medicare: one calendar year from the date of service, which a leap day makes longer (42 CFR 424.44). */
const MEDICARE_FILING_MONTHS = 12;

export const dates: CodingRule = {
  id: 'CR-206',
  name: 'dates',
  severity: 'hard',
  source: 'X12 005010X222A1 date rules; 42 CFR 424.44',
  summary:
    'The date of service is a real day, not in the future, not before birth or after death, one code set per claim, and in time for the payer.',
  example: 'a line dated after today',
  check: (facts) => [...days(facts), ...codeSetCrossing(facts), ...timeliness(facts)],
};

type Dated = { date: string; target: string };

function days({ encounter, lines, context }: DraftFacts): RuleHit[] {
  const own = lines
    .filter(({ dateOfService }) => dateOfService !== encounter.dateOfService)
    .map(({ dateOfService, target }): Dated => ({ date: dateOfService, target }));
  return [{ date: encounter.dateOfService, target: 'dateOfService' }, ...own].flatMap(({ date, target }): RuleHit[] => {
    if (!isCalendarDate(date)) return [{ targets: [target], message: `${date} is not a day of the calendar.` }];
    if (context.today && date > context.today) return [{ targets: [target], message: `The date of service, ${date}, is in the future.` }];
    if (encounter.dateOfBirth && date < encounter.dateOfBirth)
      return [{ targets: [target], message: 'The date of service is before the date of birth.' }];
    if (encounter.dateOfDeath && date > encounter.dateOfDeath)
      return [{ targets: [target], message: 'The date of service is after the date of death.' }];
    return [];
  });
}

/** A claim that crosses 1 October needs two code sets (CR-003): split it. */
function codeSetCrossing({ encounter, lines }: DraftFacts): RuleHit[] {
  const years = new Set(
    [encounter.dateOfService, ...lines.map((line: DraftLineFacts) => line.dateOfService)].filter(isCalendarDate).map(codeSetYear),
  );
  return years.size > 1
    ? [{ targets: ['claim'], message: 'The lines cross 1 October, where the diagnosis codes change. Split the claim.' }]
    : [];
}

function timeliness({ encounter, context }: DraftFacts): RuleHit[] {
  const { payer, today } = context;
  const { dateOfService } = encounter;
  // Each payer has its own limit: without a payer nothing is late.
  if (!today || !isCalendarDate(dateOfService)) return [];
  const calendarYear = payer?.usesMedicareEdits ? daysBetween(dateOfService, addMonths(dateOfService, MEDICARE_FILING_MONTHS)) : null;
  const limit = payer?.timelyFilingDays ?? calendarYear;
  if (limit === null) return [];
  const age = daysBetween(dateOfService, today);
  return age > limit
    ? [
        {
          severity: 'soft',
          targets: ['dateOfService'],
          message: `${age} days since the visit, the payer takes claims for ${limit}. Note why it is filed late.`,
        },
      ]
    : [];
}
