import type { ProcedurePairEdit } from '../rule-code-book.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, Fix, RuleHit } from '../rule.js';
import { NCCI_BYPASS, sideOfModifier } from '../tables/modifiers.js';
import { isVisit } from '@chartwright/primitives';

const VISIT_BYPASS = new Set(['24', '25', '27', '57']);

/** A line of this claim, or one already billed for the day (its number is then null). */
type Performed = { code: string; modifiers: readonly string[]; dateOfService: string; line: DraftLineFacts | null };

export const procedurePair: CodingRule = {
  id: 'CR-110',
  name: 'procedure-pair',
  severity: 'soft',
  source: 'NCCI procedure-to-procedure edits, practitioner',
  summary:
    'Column 2 is not paid beside column 1: never with indicator 0, with indicator 1 only for a documented distinct service and its modifier.',
  example: '99213, 20610',
  check: (facts) => {
    const lines = facts.lines.map((line): Performed => ({
      code: line.code,
      modifiers: line.modifiers,
      dateOfService: line.dateOfService,
      line,
    }));
    return lines.flatMap((one, index) =>
      [...lines.slice(index + 1), ...billedBeside(facts, one)]
        .filter((other) => other.code !== one.code && other.dateOfService === one.dateOfService)
        .flatMap((other) => {
          const edit = facts.context.codeBook.findProcedurePair(one.code, other.code);
          return edit ? pairHits(facts, edit, one.code === edit.column1 ? [one, other] : [other, one]) : [];
        }),
    );
  },
};

function billedBeside({ billedOn }: DraftFacts, { dateOfService }: Performed): Performed[] {
  return billedOn(dateOfService)
    .filter(({ isSameProvider }) => isSameProvider)
    .map(({ code, modifiers }): Performed => ({ code, modifiers, dateOfService, line: null }));
}

function pairHits({ context: { codeBook } }: DraftFacts, edit: ProcedurePairEdit, [first, second]: [Performed, Performed]): RuleHit[] {
  if (edit.modifierIndicator === 9) return [];
  const release = codeBook.releases.edits;
  const source = `NCCI procedure-to-procedure edit ${edit.column1}/${edit.column2}, indicator ${edit.modifierIndicator} (${edit.rationale}; ${release.name}${release.isInForce ? '' : ', the nearest loaded'})`;
  const targets = [first, second].map(({ code, line }) => line?.target ?? code);
  const where = first.line && second.line ? '' : ', already billed that day';
  const billed = first.line ? second.code : first.code;
  if (edit.modifierIndicator === 0) {
    const message = `${second.code} is part of ${first.code} and never paid with it${where ? ` (${billed} is${where})` : ''}. Remove ${second.code}: no modifier helps.`;
    return [{ severity: 'hard', targets, source, message }];
  }
  if (isBypassed(first, second)) return [];
  const { message, fix } = advice(
    first,
    second,
    codeBook.findProcedure(visitAndProcedure(first, second).procedure?.code ?? '')?.globalDays ?? null,
  );
  return [{ targets, source, message, ...(fix ? { fix } : {}) }];
}

/**
 * A visit is told apart by its own modifier alone: RT on the injection says nothing about the visit. Between procedures, LT
 * and RT bypass only when the sides differ (coding-rules §3.3).
 */
function isBypassed(first: Performed, second: Performed): boolean {
  const { visit } = visitAndProcedure(first, second);
  if (visit) return visit.modifiers.some((modifier) => VISIT_BYPASS.has(modifier));
  const found = [...first.modifiers, ...second.modifiers].filter((modifier) => NCCI_BYPASS.has(modifier));
  if (found.some((modifier) => sideOfModifier(modifier) === null)) return true;
  const sides = [first, second].map(({ modifiers }) => modifiers.map(sideOfModifier).find((side) => side !== null) ?? null);
  const areFingersApart = found.length > 1 && new Set(found).size > 1;
  return found.length > 0 && (sides[0] === null || sides[1] === null || sides[0] !== sides[1] || areFingersApart);
}

function visitAndProcedure(first: Performed, second: Performed): { visit: Performed | null; procedure: Performed | null } {
  const visit = [second, first].find(({ code }) => isVisit(code)) ?? null;
  const procedure = [first, second].find((service) => service !== visit) ?? null;
  return { visit, procedure };
}

function advice(first: Performed, second: Performed, globalDays: string | null): { message: string; fix: Fix | null } {
  const { visit, procedure } = visitAndProcedure(first, second);
  if (visit && procedure && !isVisit(procedure.code)) {
    const isMajor = globalDays === '090';
    const modifier = isMajor ? '57' : '25';
    const condition = isMajor ? 'if the decision for surgery was made at this visit' : 'if the visit stands on its own';
    return {
      message: `${visit.code} is on the same day as ${procedure.code}: add ${modifier} ${condition}.`,
      fix: addition(visit, modifier),
    };
  }
  if (visit)
    return {
      message: `${first.code} and ${second.code} are two visits on one day: keep one, or add 25 to ${second.code} if each stands on its own.`,
      fix: addition(second, '25'),
    };
  const message = `${second.code} is on the same day as ${first.code}, which includes it: add XS, XE, XP, XU or 59 to ${second.code} if the note shows it was distinct.`;
  return { message, fix: addition(second, '59') };
}

const addition = ({ line }: Performed, modifier: string): Fix | null =>
  line ? { kind: 'add-modifier', line: line.number, modifier, label: `Add ${modifier} to line ${line.number}` } : null;
