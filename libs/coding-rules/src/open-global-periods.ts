import { addDays, isCalendarDate } from '@chartwright/primitives';
import type { DraftFacts } from './draft-facts.js';
import type { BilledLine } from './rule-context.js';
import { globalWindow, LONGEST_GLOBAL_PERIOD, type GlobalWindow } from './tables/global-period.js';

export type OpenGlobalPeriod = { billed: BilledLine; window: GlobalWindow };

/** The same clinician's procedures whose global period may reach a day of this claim; of years of history few are left. */
export function openGlobalPeriods({ lines, context: { codeBook } }: DraftFacts, billed: readonly BilledLine[]): OpenGlobalPeriod[] {
  const days = lines.map(({ dateOfService }) => dateOfService).filter(isCalendarDate);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last) return [];
  const [from, to] = [addDays(first, -LONGEST_GLOBAL_PERIOD.after), addDays(last, LONGEST_GLOBAL_PERIOD.before)];
  return billed.flatMap((line) => {
    if (!line.isSameProvider || line.dateOfService < from || line.dateOfService > to) return [];
    const window = globalWindow(codeBook.findProcedure(line.code)?.globalDays ?? null, line.dateOfService);
    return window ? [{ billed: line, window }] : [];
  });
}

export function isInside({ window }: OpenGlobalPeriod, dateOfService: string): boolean {
  return dateOfService >= window.from && dateOfService <= window.to;
}
