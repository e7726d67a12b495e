import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import type { ReleaseLabel, RuleCodeBook } from '../rule-code-book.js';
import { findEndedProcedure, hasBegunSince } from '../tables/ended-procedures.js';

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
  if (ended || codeBook.findProcedure(code) || hasBegunSince(code, dateOfService)) return [];
  const { procedures, feeSchedule } = codeBook.releases;
  if (LEVEL_TWO.test(code)) {
    if (procedures.validFrom === null) return [];
    return [
      {
        severity: severityOf(codeBook, code, dateOfService, procedures),
        targets: [target],
        message: `${code} is not in ${procedures.name}.`,
      },
    ];
  }
  if (feeSchedule.validFrom === null) return [];
  const severity = severityOf(codeBook, code, dateOfService, feeSchedule);
  const advice = severity === 'hard' ? '' : ' It may be newer: check it against this year’s code book.';
  return [{ severity, targets: [target], message: `${code} is not in ${feeSchedule.name}.${advice}` }];
}

/** A code absent from an older list may have been added since; but not in a family of numbers that does not exist. */
function severityOf(codeBook: RuleCodeBook, code: string, dateOfService: string, { validTo, isPartial }: ReleaseLabel): 'hard' | 'soft' {
  if (isPartial) return 'soft';
  const isNewer = validTo !== null && dateOfService > validTo;
  return isNewer && isOfKnownFamily(codeBook, code) ? 'soft' : 'hard';
}

/** Another number with the same first three characters, and the same closing letter where there is one, is known. */
function isOfKnownFamily(codeBook: RuleCodeBook, code: string): boolean {
  const letter = /[A-Z]$/.exec(code)?.[0] ?? '';
  const digits = letter === '' ? 2 : 1;
  return Array.from({ length: 10 ** digits }, (_, number) => `${code.slice(0, 3)}${String(number).padStart(digits, '0')}${letter}`).some(
    (other) => codeBook.findProcedure(other) !== null,
  );
}
