import { addDays, type CalendarDate } from '@chartwright/primitives';

/** When a practice's clock runs (OP-003). Minutes count from local midnight; 0 to 1440 is a whole day. */
export type BusinessCalendar = {
  /** IANA name, e.g. America/New_York. */
  timeZone: string;
  opensAtMinute: number;
  closesAtMinute: number;
  /** 0 is Sunday. */
  workdays: readonly number[];
  holidays: readonly CalendarDate[];
};

const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 1440;
/** Further than this no promise reaches; a calendar that never opens would loop for ever. */
const SEARCH_LIMIT_DAYS = 3660;

const formats = new Map<string, Intl.DateTimeFormat>();
function localFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** The wall clock of a time zone, written as if it were UTC. */
function wallClockMs(instant: Date, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of localFormat(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day on the wall calendar of a time zone. */
export function localDate(instant: Date, timeZone: string): CalendarDate {
  return new Date(wallClockMs(instant, timeZone)).toISOString().slice(0, 10);
}

/** The instant of a local day and minute; a time that daylight saving skips moves on by the hour it skips. */
export function instantOf(date: CalendarDate, minuteOfDay: number, timeZone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * MINUTE_MS;
  let guess = wanted;
  for (let round = 0; round < 3; round += 1) {
    const off = wallClockMs(new Date(guess), timeZone) - wanted;
    if (off === 0) return new Date(guess);
    guess -= off;
  }
  return new Date(Math.max(guess, guess + (wanted - wallClockMs(new Date(guess), timeZone))));
}

function openSpan(date: CalendarDate, calendar: BusinessCalendar): { openMs: number; closeMs: number } | null {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (!calendar.workdays.includes(weekday) || calendar.holidays.includes(date)) return null;
  const closesNextDay = calendar.closesAtMinute >= MINUTES_PER_DAY;
  return {
    openMs: instantOf(date, calendar.opensAtMinute, calendar.timeZone).getTime(),
    closeMs: (closesNextDay
      ? instantOf(addDays(date, 1), calendar.closesAtMinute - MINUTES_PER_DAY, calendar.timeZone)
      : instantOf(date, calendar.closesAtMinute, calendar.timeZone)
    ).getTime(),
  };
}

/** OP-003: when the promised minutes are used up, counting only the practice's open time. */
export function dueTime(startedAt: Date, promisedMinutes: number, calendar: BusinessCalendar): Date {
  let remainingMs = promisedMinutes * MINUTE_MS;
  let date = localDate(startedAt, calendar.timeZone);
  for (let day = 0; day < SEARCH_LIMIT_DAYS; day += 1, date = addDays(date, 1)) {
    const span = openSpan(date, calendar);
    if (!span) continue;
    const fromMs = Math.max(span.openMs, startedAt.getTime());
    if (fromMs >= span.closeMs) continue;
    if (remainingMs <= span.closeMs - fromMs) return new Date(fromMs + remainingMs);
    remainingMs -= span.closeMs - fromMs;
  }
  throw new Error('The practice calendar never opens, so no due time exists.');
}

/** OP-003: open minutes between two instants, for "5 h 50 min of the 24 h were used". */
export function openMinutesBetween(from: Date, to: Date, calendar: BusinessCalendar): number {
  let totalMs = 0;
  const lastDate = localDate(to, calendar.timeZone);
  for (let date = localDate(from, calendar.timeZone); date <= lastDate; date = addDays(date, 1)) {
    const span = openSpan(date, calendar);
    if (span) totalMs += Math.max(0, Math.min(span.closeMs, to.getTime()) - Math.max(span.openMs, from.getTime()));
  }
  return Math.round(totalMs / MINUTE_MS);
}
