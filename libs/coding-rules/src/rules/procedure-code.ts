import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { findEndedProcedure } from '../tables/ended-procedures.js';

/** CPT categories I, II, III, PLA/MAAA and HCPCS Level II (coding-rules §3.1). */
const PROCEDURE_SHAPE = /^(\d{5}|\d{4}[FTUM]|[A-V]\d{4})$/;
const LEVEL_TWO = /^[A-V]\d{4}$/;

export const procedureCode: CodingRule = {
  id: 'CR-100',
  name: 'procedure-code',
  severity: 'hard',
  source: 'HCPCS release of the date of service; CPT numbers of the fee schedule and NCCI tables',
  summary: 'A procedure is written like one and valid on the line’s date of service.',
  example: '99201',
  check: (facts) => facts.lines.flatMap((line) => lineHits(facts, line)),
};

function lineHits({ context: { codeBook } }: DraftFacts, { code, target, dateOfService }: DraftLineFacts): RuleHit[] {
  if (!PROCEDURE_SHAPE.test(code)) return [{ targets: [target], message: `${code} is not written like a procedure code.` }];
  const ended = findEndedProcedure(code);
  if (ended && dateOfService >= ended.from)
    return [{ targets: [target], message: `${code} ended on ${ended.from}. Use ${ended.instead}.` }];
  if (ended || codeBook.findProcedure(code)) return [];
  const { procedures, feeSchedule } = codeBook.releases;
  if (LEVEL_TWO.test(code)) {
    if (procedures.validFrom === null) return [];
    return [
      {
        severity: procedures.isInForce ? 'hard' : hardUnlessNewer(dateOfService, procedures.validTo),
        targets: [target],
        message: `${code} is not in ${procedures.name}.`,
      },
    ];
  }
  if (feeSchedule.validFrom === null) return [];
  const severity = hardUnlessNewer(dateOfService, feeSchedule.validTo);
  const advice = severity === 'hard' ? '' : ' It may be newer: check it against this year’s code book.';
  return [{ severity, targets: [target], message: `${code} is not in ${feeSchedule.name}.${advice}` }];
}

/** A code absent from an older list may have been added since; nobody can call it wrong. */
function hardUnlessNewer(dateOfService: string, validTo: string | null): 'hard' | 'soft' {
  return validTo !== null && dateOfService > validTo ? 'soft' : 'hard';
}
