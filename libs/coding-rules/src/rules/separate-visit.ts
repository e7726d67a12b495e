import { addModifier, removeModifier } from '../line-fixes.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { isVisit } from '@chartwright/primitives';

export const separateVisit: CodingRule = {
  id: 'CR-101',
  name: 'separate-visit',
  severity: 'soft',
  source: 'Medicare Claims Processing Manual ch. 12 §40.2; fee schedule global days',
  summary: '25 speaks of another service that day with no or a short global period; the visit that decided major surgery takes 57.',
  example: '99213-25 alone; 99214-25 beside 27447',
  check: (facts) =>
    facts.lines
      .filter(({ code }) => isVisit(code))
      .flatMap((line) => [...lonely(facts, line), ...majorSurgery(facts, line), ...minorSurgery(facts, line)]),
};

type Service = { code: string; dateOfService: string };

/** Other services of the same day, of this claim or billed before. */
function servicesOfTheDay({ lines, billedOn }: DraftFacts, line: DraftLineFacts): Service[] {
  const { dateOfService } = line;
  return [
    ...lines.filter((other) => other !== line && other.dateOfService === dateOfService),
    ...billedOn(dateOfService).filter(({ isSameProvider }) => isSameProvider),
  ];
}

function lonely(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!line.modifiers.includes('25') || servicesOfTheDay(facts, line).length > 0) return [];
  return [
    {
      targets: [line.target],
      message: `25 says another service was done that day, and ${line.code} is the only one. Add that service, or remove 25.`,
      fix: removeModifier(line, '25'),
    },
  ];
}

function surgeriesOfTheDay(facts: DraftFacts, line: DraftLineFacts, globalDays: readonly string[]): Service[] {
  return servicesOfTheDay(facts, line).filter(({ code }) =>
    globalDays.includes(facts.context.codeBook.findProcedure(code)?.globalDays ?? ''),
  );
}

function majorSurgery(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const [major] = surgeriesOfTheDay(facts, line, ['090']);
  if (!major || !line.modifiers.includes('25') || line.modifiers.includes('57')) return [];
  return [
    {
      targets: [line.target],
      message: `${major.code} is major surgery (90 days): if the visit decided it, ${line.code} takes 57; 25 is for minor procedures.`,
      fix: addModifier(line, '57'),
    },
  ];
}

function minorSurgery(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const [minor] = surgeriesOfTheDay(facts, line, ['000', '010']);
  if (!minor || !line.modifiers.includes('57') || line.modifiers.includes('25') || surgeriesOfTheDay(facts, line, ['090']).length > 0)
    return [];
  return [
    {
      targets: [line.target],
      message: `57 is for the decision for major surgery; beside ${minor.code} a visit that stands on its own takes 25.`,
      fix: removeModifier(line, '57'),
    },
  ];
}
