export type DueState = 'ontime' | 'soon' | 'late' | 'stopped';

/** 'YYYY-MM-DD' on the wall calendar of the zone. */
export function dayOf(instant: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}
const clock = (instant: Date, timeZone?: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);
/** "11 Sep", with American month names (British ones write "Sept") in the day-first order of the screens. */
function dayMonth(instant: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, day: 'numeric', month: 'short' }).formatToParts(instant);
  const part = (type: 'day' | 'month') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')}`;
}
const DAY_MS = 86_400_000;

/** "today 16:30", "tomorrow 14:00", "yesterday 15:20", "11 Feb 09:00", and with its year once that is another one. */
export function momentWords(instant: Date, now: Date, timeZone?: string): string {
  const day = dayOf(instant, timeZone);
  const today = dayOf(now, timeZone);
  const time = clock(instant, timeZone);
  if (day === today) return `today ${time}`;
  if (day === dayOf(new Date(now.getTime() + DAY_MS), timeZone)) return `tomorrow ${time}`;
  if (day === dayOf(new Date(now.getTime() - DAY_MS), timeZone)) return `yesterday ${time}`;
  const year = day.slice(0, 4);
  return [dayMonth(instant, timeZone), year === today.slice(0, 4) ? '' : year, time].filter(Boolean).join(' ');
}

/** "42 min", "2 h 28 min", "3 d 4 h". */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${Math.floor(hours / 24)} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How far the promised time is used up: under 75 % calm, to 100 % amber, then late. */
export function dueState(share: number, isStopped: boolean): DueState {
  if (isStopped) return 'stopped';
  if (share >= 1) return 'late';
  return share >= 0.75 ? 'soon' : 'ontime';
}

/** '2026-02-11' → "11 Feb", where the year goes without saying; the day is never shifted by a time zone. */
export function dayWords(calendarDate: string): string {
  const [year, month, day] = calendarDate.split('-').map(Number);
  return year && month && day ? dayMonth(new Date(Date.UTC(year, month - 1, day)), 'UTC') : calendarDate;
}

/** '2026-02-11' → "11 Feb 2026". */
export function dateWords(calendarDate: string): string {
  const year = calendarDate.slice(0, 4);
  return /^\d{4}-\d{2}-\d{2}$/.test(calendarDate) ? `${dayWords(calendarDate)} ${year}` : calendarDate;
}

/** "Wednesday 11 February 2026". */
export function wholeDayWords(instant: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(instant);
}

/** "14:02:11", for "Saved 14:02:11"; in the zone of the browser unless another is given. */
export function clockWords(instant: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...(timeZone ? { timeZone } : {}),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(instant);
}
