import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import { addModifier } from '../line-fixes.js';
import type { CodingRule, RuleHit } from '../rule.js';

const DRUG = /^J\d{4}$/;

export const drugWaste: CodingRule = {
  id: 'CR-140',
  name: 'drug-waste',
  severity: 'soft',
  source: 'Medicare Claims Processing Manual ch. 17 §40 (JW since 2017, JZ since 2023-07-01)',
  summary:
    'Discarded drug stands on a line of its own with JW beside the line of what was given; JZ says that nothing was discarded. One of the two, not both.',
  example: 'J0178-JW without a line of J0178 that was given',
  check: (facts) => facts.lines.flatMap((line) => [...contradiction(facts, line), ...wasteAlone(facts, line), ...untold(facts, line)]),
};

const linesOfDrug = ({ lines }: DraftFacts, line: DraftLineFacts): DraftLineFacts[] =>
  lines.filter((other) => other !== line && other.code === line.code && other.dateOfService === line.dateOfService);

function contradiction(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const wasted = linesOfDrug(facts, line).find(({ modifiers }) => modifiers.includes('JW'));
  if (!wasted || !line.modifiers.includes('JZ')) return [];
  return [
    {
      severity: 'hard',
      targets: [line.target, wasted.target],
      message: `JZ on line ${line.number} says none of ${line.code} was discarded, JW on line ${wasted.number} that some was. Keep one.`,
      fix: { kind: 'remove-modifier', line: line.number, modifier: 'JZ', label: 'Remove JZ' },
    },
  ];
}

function wasteAlone(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const isGiven = linesOfDrug(facts, line).some(({ modifiers }) => !modifiers.includes('JW'));
  if (!line.modifiers.includes('JW') || line.modifiers.includes('JZ') || isGiven) return [];
  return [
    {
      targets: [line.target],
      message: `JW is the discarded part of ${line.code}: the part that was given stands on a line of its own, without JW.`,
    },
  ];
}

/** Medicare Part B, single-dose containers: exactly one of JW and JZ. */
function untold(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const isTold = [line, ...linesOfDrug(facts, line)].some(({ modifiers }) => modifiers.includes('JW') || modifiers.includes('JZ'));
  if (!facts.context.payer?.usesMedicareEdits || !DRUG.test(line.code) || isTold) return [];
  return [
    {
      targets: [line.target],
      message: `${line.code}: if it came from a single-dose container, add JZ when nothing was discarded, or a JW line for what was.`,
      fix: addModifier(line, 'JZ'),
    },
  ];
}
