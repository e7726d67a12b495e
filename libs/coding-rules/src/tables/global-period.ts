import { addDays, type CalendarDate } from '@chartwright/primitives';

export type GlobalWindow = { from: CalendarDate; to: CalendarDate };

/** 1 day before + the day + 90 days = 92 days (Medicare Claims Processing Manual ch. 12 §40.1). */
export const LONGEST_GLOBAL_PERIOD = { before: 1, after: 90 } as const;

/** Days a procedure's payment covers, both ends inclusive (coding-rules §3.6); null where the indicator sets none. */
export function globalWindow(globalDays: string | null, dateOfService: CalendarDate): GlobalWindow | null {
  if (globalDays === '000') return { from: dateOfService, to: dateOfService };
  if (globalDays === '010') return { from: dateOfService, to: addDays(dateOfService, 10) };
  if (globalDays !== '090') return null;
  const { before, after } = LONGEST_GLOBAL_PERIOD;
  return { from: addDays(dateOfService, -before), to: addDays(dateOfService, after) };
}
