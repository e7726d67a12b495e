import { isVaccination } from '@chartwright/primitives';
import { isAdministration, isGeneralAdministration, isVaccine, MEDICARE_VACCINES } from '../tables/vaccines.js';
import { codeRanges } from '../code-ranges.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** Z23, and what a vaccine is also given for: a wound (tetanus), contact (rabies, hepatitis), other prophylaxis. */
const REASON = codeRanges('Z23 S00-T88 Z20 Z29');

export const vaccination: CodingRule = {
  id: 'CR-042',
  name: 'vaccination',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.2; coding-rules CR-042',
  summary:
    'A vaccine and its administration are done for Z23 and point to it; what was given stands beside its administration, and Medicare has codes of its own for giving influenza, pneumococcal and hepatitis B vaccine.',
  example: '90471 pointing to E11.9',
  check: (facts) =>
    facts.lines
      .filter(({ code }) => isVaccination(code))
      .flatMap((line) => [...withoutReason(facts, line), ...withoutVaccine(facts, line), ...medicareCode(facts, line)]),
};

function withoutReason({ diagnoses, find }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const pointed = diagnoses.filter(({ position }) => line.pointers.includes(position));
  // A line that points nowhere is CR-060's to say.
  if (pointed.length === 0 || pointed.some(({ code }) => REASON(code))) return [];
  const reason = find('Z23');
  if (reason)
    return [
      {
        targets: [line.target, reason.shown],
        message: `${line.code} is a vaccination: it was done for ${reason.shown}, and the line points to ${pointed.map(({ shown }) => shown).join(', ')}.`,
        fix: { kind: 'set-pointers', line: line.number, pointers: [reason.position], label: `Point to ${reason.shown}` },
      },
    ];
  return [
    {
      targets: [line.target],
      message: `${line.code} is a vaccination: add Z23 and point the line to it.`,
      fix: { kind: 'add-code', code: 'Z23', label: 'Add Z23' },
    },
  ];
}

function vaccinesOfTheDay({ lines }: DraftFacts, { dateOfService }: DraftLineFacts): string[] {
  return lines.filter((other) => other.dateOfService === dateOfService && isVaccine(other.code)).map(({ code }) => code);
}

function withoutVaccine(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!isAdministration(line.code) || vaccinesOfTheDay(facts, line).length > 0) return [];
  return [{ targets: [line.target], message: `${line.code} is the giving of a vaccine: the vaccine itself is on no line of the day.` }];
}

function medicareCode(facts: DraftFacts, line: DraftLineFacts): RuleHit[] {
  if (!facts.context.payer?.usesMedicareEdits || !isGeneralAdministration(line.code)) return [];
  const given = vaccinesOfTheDay(facts, line);
  const known = MEDICARE_VACCINES.find(({ covers, administration }) => given.some(covers) && !facts.findLine(administration));
  // Another vaccine beside it may be what this line gave.
  if (!known || !given.every(known.covers)) return [];
  return [
    {
      targets: [line.target],
      message: `Medicare takes ${known.administration} for giving ${known.words} vaccine, not ${line.code}.`,
      fix: { kind: 'replace-line-code', line: line.number, code: known.administration, label: `Use ${known.administration}` },
    },
  ];
}
