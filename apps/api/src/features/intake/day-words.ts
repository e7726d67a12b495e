import { localDate } from '@chartwright/lifecycle';
import { addDays, type CalendarDate } from '@chartwright/primitives';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-03-04` → "4 Mar"; with the year when it is another than this one. */
export function dateWords(date: CalendarDate, today: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return year === today.slice(0, 4) ? words : `${words} ${year}`;
}

export function clockTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
}

/** "today 16:30", "tomorrow 14:00", "yesterday 15:20", "4 Mar 09:00" on the practice's own clock. */
export function momentWords(instant: Date, now: Date, timeZone: string): string {
  const day = localDate(instant, timeZone);
  const today = localDate(now, timeZone);
  const near = new Map([
    [today, 'today'],
    [addDays(today, 1), 'tomorrow'],
    [addDays(today, -1), 'yesterday'],
  ]);
  return `${near.get(day) ?? dateWords(day, today)} ${clockTime(instant, timeZone)}`;
}

/** "5 h 50 min", "40 min", "24 h". */
export function durationWords(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
