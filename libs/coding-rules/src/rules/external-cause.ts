import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const EXTERNAL = codeRanges('V00-Y99');
const INJURY = codeRanges('S00-T88');
/** Y62–Y84 tell of complications of care and place, activity and status take no phase. */
const CAUSE = codeRanges('V00-Y38');
const ONCE_EACH = [
  { prefix: 'Y92', words: 'place' },
  { prefix: 'Y93', words: 'activity' },
  { prefix: 'Y99', words: 'status' },
] as const;

export const externalCause: CodingRule = {
  id: 'CR-049',
  name: 'external-cause',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.20',
  summary: 'An external cause is never first; place, activity and status once each and only at the initial encounter.',
  example: 'W25.XXXA first',
  isSequencing: true,
  check: (facts) => [...neverFirst(facts), ...onceEach(facts), ...otherPhase(facts)],
};

function neverFirst(facts: DraftFacts): RuleHit[] {
  const first = facts.diagnoses[0];
  if (!first || !EXTERNAL(first.code)) return [];
  const injury = facts.diagnoses.find(({ code }) => !EXTERNAL(code));
  return [
    {
      targets: [first.shown],
      message: injury
        ? `${first.shown} is an external cause and cannot be first: put ${injury.shown} before it.`
        : `${first.shown} is an external cause and cannot be first: add what it caused before it.`,
      ...(injury
        ? { fix: { kind: 'reorder' as const, order: orderWith(facts, injury.shown, first.shown), label: `Put ${injury.shown} first` } }
        : {}),
    },
  ];
}

/** A active treatment (also of open fractures, B and C), S sequela, all else the healing phase. */
const phaseOf = (code: string): string => (/[ABC]$/.test(code) ? 'A' : code.endsWith('S') ? 'S' : 'D');

/** The cause is told in the phase of its injury (Guidelines I.C.20.a.2). */
function otherPhase({ diagnoses }: DraftFacts): RuleHit[] {
  const phases = new Set(diagnoses.filter(({ code }) => INJURY(code) && code.length === 7).map(({ code }) => phaseOf(code)));
  const [phase] = phases;
  if (!phase || phases.size > 1) return [];
  return diagnoses
    .filter(({ code }) => CAUSE(code) && code.length === 7 && phaseOf(code) !== phase)
    .map(({ shown }) => {
      const agreed = `${shown.slice(0, -1)}${phase}`;
      return {
        severity: 'soft' as const,
        targets: [shown],
        message: `The cause takes the 7th character of the injury: ${agreed}, not ${shown}.`,
        fix: { kind: 'replace-codes' as const, remove: [shown], add: [agreed], label: `Use ${agreed}` },
      };
    });
}

function onceEach({ diagnoses, findAll }: DraftFacts): RuleHit[] {
  const injuries = diagnoses.filter(({ code }) => INJURY(code) && code.length === 7);
  const isLater = injuries.length > 0 && injuries.every(({ code }) => code.endsWith('D') || code.endsWith('S'));
  return ONCE_EACH.flatMap(({ prefix, words }): RuleHit[] => {
    const codes = findAll(prefix);
    const [kept, ...extra] = codes;
    if (!kept) return [];
    const targets = codes.map(({ shown }) => shown).sort();
    if (isLater)
      return [
        { severity: 'soft', targets, message: `The ${words} code belongs to the initial encounter only: remove ${targets.join(', ')}.` },
      ];
    return extra.length > 0
      ? [{ severity: 'soft', targets, message: `One ${words} code is enough: keep one of ${targets.join(', ')}.` }]
      : [];
  });
}
