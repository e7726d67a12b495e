import type { UnitLimit } from '../rule-code-book.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

export const unitLimit: CodingRule = {
  id: 'CR-111',
  name: 'unit-limit',
  severity: 'soft',
  source: 'NCCI medically unlikely edits, practitioner',
  summary:
    'Units stay within the medically unlikely edit: per line (MAI 1), per day absolutely (MAI 2, hard), per day by clinical benchmark (MAI 3).',
  example: '20610 with 3 units',
  check: (facts) => {
    const codes = [...new Set(facts.lines.map(({ code }) => code))];
    return codes.flatMap((code) => {
      const limit = facts.context.codeBook.findUnitLimit(code);
      // MUE 0 means "not payable by Medicare"; only a payer configured so follows it.
      if (!limit || (limit.units === 0 && !facts.context.payer?.usesMedicareEdits)) return [];
      return limit.adjudication === 1 ? perLine(facts, code, limit) : perDay(facts, code, limit);
    });
  },
};

function perLine({ lines }: DraftFacts, code: string, limit: UnitLimit): RuleHit[] {
  return lines
    .filter((line) => line.code === code && line.units > limit.units)
    .map(({ target, units }) => ({
      targets: [target],
      message: `${code} has ${units} units, more than ${limit.units} on a line is unlikely. Split it with 76 or a side if they were distinct.`,
      source: 'NCCI medically unlikely edit, adjudication indicator 1 (per line)',
    }));
}

function perDay(facts: DraftFacts, code: string, limit: UnitLimit): RuleHit[] {
  const days = new Set(facts.lines.filter((line) => line.code === code).map(({ dateOfService }) => dateOfService));
  return [...days].flatMap((day): RuleHit[] => {
    const lines = facts.lines.filter((line) => line.code === code && line.dateOfService === day);
    const total = sum(lines) + billedUnits(facts, code, day);
    if (total <= limit.units) return [];
    const isAbsolute = limit.adjudication === 2;
    return [
      {
        severity: isAbsolute ? 'hard' : 'soft',
        targets: lines.map(({ target }) => target),
        message: isAbsolute
          ? `${code} has ${total} units on the day, the limit is ${limit.units} and absolute.`
          : `${code} has ${total} units on the day, the benchmark is ${limit.units}. Check the units, or note what documents them.`,
        source: `NCCI medically unlikely edit, adjudication indicator ${limit.adjudication} (per day)`,
      },
    ];
  });
}

const sum = (lines: readonly DraftLineFacts[]): number => lines.reduce((total, { units }) => total + units, 0);

function billedUnits({ billedOn }: DraftFacts, code: string, day: string): number {
  return billedOn(day)
    .filter((line) => line.isSameProvider && line.code === code)
    .reduce((total, { units }) => total + units, 0);
}
