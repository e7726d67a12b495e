/** A day without a time zone, `YYYY-MM-DD`. Dates of service are these: a JavaScript Date shifts the day. */
export type CalendarDate = string;

export function isCalendarDate(text: string): boolean {
  // There is no year 0: JavaScript counts it, PostgreSQL refuses it.
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const OLDEST_YEARS = 130;

/** A day on which somebody living can have been born: not after today, and not before the oldest who ever lived. */
export function isBirthDate(text: string, today: CalendarDate): boolean {
  return isCalendarDate(text) && text <= today && ageInYears(text, today) <= OLDEST_YEARS;
}

/** Moves a day by whole days; negative goes back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Moves a day by whole months; where the month is too short, to its last day: a month before 31 March is the end of February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const moved = new Date(`${date.slice(0, 8)}01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months + 1, 0);
  moved.setUTCDate(Math.min(Number(date.slice(8)), moved.getUTCDate()));
  return moved.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Completed years on a given day. */
export function ageInYears(dateOfBirth: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
