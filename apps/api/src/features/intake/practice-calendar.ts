import type { Practice } from '@chartwright/database';
import type { BusinessCalendar } from '@chartwright/lifecycle';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const WHOLE_DAY_MINUTES = 1440;

/** OP-003: promises count the hours of the practice's working days, on its own clock. */
export function practiceCalendar(practice: Pick<Practice, 'timeZone' | 'holidays'>): BusinessCalendar {
  return {
    timeZone: practice.timeZone,
    opensAtMinute: 0,
    closesAtMinute: WHOLE_DAY_MINUTES,
    workdays: MONDAY_TO_FRIDAY,
    holidays: practice.holidays,
  };
}
