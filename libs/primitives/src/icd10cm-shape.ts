import type { CalendarDate } from './calendar-date.js';

/** CR-001: shape of an ICD-10-CM code without the dot; membership in the release decides the rest. */
export const ICD10CM_SHAPE = /^[A-Z][0-9A-Z][0-9A-Z][0-9A-Z]{0,4}$/;

/** Fiscal year N of ICD-10-CM is 1 October of N−1 to 30 September of N: the code set of a day (CR-003). */
export function codeSetYear(date: CalendarDate): number {
  return Number(date.slice(0, 4)) + (date.slice(5, 7) >= '10' ? 1 : 0);
}

/** Claims and code tables carry codes without the dot: ` e11.22 ` → `E1122`. */
export function undotted(code: string): string {
  return code.trim().toUpperCase().replaceAll('.', '');
}

/** Screens show a dot after the third character of a longer ICD-10-CM code: `E1122` → `E11.22`. */
export function dotted(code: string): string {
  const bare = undotted(code);
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}
