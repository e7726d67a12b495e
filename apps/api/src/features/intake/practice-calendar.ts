import type { Practice } from '@chartwright/database';
import type { BusinessCalendar } from '@chartwright/lifecycle';

export type CalendarColumns = Pick<Practice, 'timeZone' | 'opensAtMinute' | 'closesAtMinute' | 'workdays' | 'holidays'>;

/** OP-003: promises count the practice's open hours, on its own clock. */
export function practiceCalendar(practice: CalendarColumns): BusinessCalendar {
  const { timeZone, opensAtMinute, closesAtMinute, workdays, holidays } = practice;
  return { timeZone, opensAtMinute, closesAtMinute, workdays, holidays };
}
