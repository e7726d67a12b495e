import type { CodingRule, RuleHit } from '../rule.js';
import type { BilledLine } from '../rule-context.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import { isInside, openGlobalPeriods, type OpenGlobalPeriod } from '../open-global-periods.js';
import { isVisit } from '@chartwright/primitives';

const VISIT_MODIFIERS = new Set(['24', '25', '57']);
const PROCEDURE_MODIFIERS = new Set(['58', '78', '79']);
/** Postoperative tracking visit: never paid, always allowed inside the window. */
const TRACKING_VISIT = '99024';

export const globalPeriod: CodingRule = {
  id: 'CR-130',
  name: 'global-period',
  severity: 'soft',
  source: 'Medicare Claims Processing Manual ch. 12 §40; fee schedule global days',
  summary: 'Inside the global period of the same surgeon’s procedure a visit needs 24, 25 or 57 and a procedure 58, 78 or 79.',
  example: '99213 ten days after 27447',
  check: (facts) => {
    const billed = [...(facts.context.history ?? []), ...earlierLines(facts)];
    const open = openGlobalPeriods(facts, billed);
    return facts.lines.flatMap((line) => open.flatMap((period) => insideWindow(facts, line, period)));
  },
};

/** A claim of several days holds the procedure and what follows it. */
function earlierLines({ lines }: DraftFacts): BilledLine[] {
  if (lines.every(({ dateOfService }) => dateOfService === lines[0]?.dateOfService)) return [];
  return lines.map((line) => ({ ...line, claimId: 'this claim', isSameProvider: true }));
}

function insideWindow({ context: { codeBook } }: DraftFacts, line: DraftLineFacts, period: OpenGlobalPeriod): RuleHit[] {
  const { billed, window } = period;
  // The day itself is the pair edits' to judge (CR-110).
  if (line.code === TRACKING_VISIT || line.dateOfService === billed.dateOfService || !isInside(period, line.dateOfService)) return [];
  const until = `the global period of ${billed.code} (${billed.dateOfService}) runs through ${window.to}`;
  if (isVisit(line.code)) {
    if (line.modifiers.some((modifier) => VISIT_MODIFIERS.has(modifier))) return [];
    const isBefore = line.dateOfService < billed.dateOfService;
    const modifier = isBefore ? '57' : '24';
    const advice = isBefore
      ? 'add 57 if the decision for surgery was made at this visit'
      : 'add 24 if the visit is unrelated, otherwise report 99024';
    return [hit(line, `${line.code}: ${until}; ${advice}.`, modifier)];
  }
  const days = codeBook.findProcedure(line.code)?.globalDays;
  if (!days || !['000', '010', '090'].includes(days) || line.modifiers.some((modifier) => PROCEDURE_MODIFIERS.has(modifier))) return [];
  return [{ targets: [line.target], message: `${line.code}: ${until}; add 58 if staged, 78 if a complication, 79 if unrelated.` }];
}

function hit(line: DraftLineFacts, message: string, modifier: string): RuleHit {
  return { targets: [line.target], message, fix: { kind: 'add-modifier', line: line.number, modifier, label: `Add ${modifier}` } };
}
