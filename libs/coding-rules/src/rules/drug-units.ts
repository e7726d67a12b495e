import { isDrug } from '@chartwright/primitives';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { drugUnits, inUnit, ndcElevenDigits, unitSizeOf } from '../tables/drug-units.js';

export const drugUnitsRule: CodingRule = {
  id: 'CR-140',
  name: 'drug-units',
  severity: 'hard',
  source: 'HCPCS descriptor of the drug; Medicare Claims Processing Manual ch. 17 §10 and §40',
  summary: 'Drug units are the dose divided by the descriptor’s amount, rounded up; the NDC has 11 digits.',
  example: 'J1885 with 1 unit for 60 mg',
  check: (facts) => facts.lines.flatMap((line) => [...doseHits(facts, line), ...ndcHits(facts, line)]),
};

function doseHits({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const size = unitSizeOf(line.code, codeBook.findProcedure(line.code)?.longLabel ?? null);
  const given = line.modifiers.includes('JW') ? line.discarded : line.administered;
  const amount = size && given ? inUnit(given, size.unit) : null;
  if (!size || !given || amount === null) return [];
  const units = drugUnits(amount, size.amount);
  if (units === line.units) return [];
  return [
    {
      targets: [line.target],
      message: `${given.amount} ${given.unit} of ${line.code} (${size.amount} ${size.unit} a unit) is ${units} ${units === 1 ? 'unit' : 'units'}, not ${line.units}.`,
      fix: { kind: 'set-units', line: line.number, units, label: `Set ${units} units` },
    },
  ];
}

function ndcHits({ context: { payer } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (line.ndc !== undefined && ndcElevenDigits(line.ndc) === null)
    return [{ targets: [line.target], message: `The NDC of ${line.code} is not 11 digits in 5-4-2, nor a dashed NDC that can be padded.` }];
  if (line.ndc === undefined && payer?.requiresNdc && isDrug(line.code))
    return [{ severity: 'soft', targets: [line.target], message: `This payer asks for the NDC of ${line.code}.` }];
  return [];
}
