import { addDays, type CalendarDate } from '@chartwright/primitives';

export const CODE_SYSTEMS = ['icd10cm', 'icd10cm-tabular', 'icd10cm-index', 'hcpcs', 'ncci', 'mpfs', 'mce', 'hcc', 'pos', 'cpt'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** One published edition of a code system and the days it serves. */
export interface Release {
  system: CodeSystem;
  name: string;
  effectiveFrom: CalendarDate;
  /** Inclusive. */
  effectiveTo: CalendarDate;
}

/** The release that answers for a day, and whether it is really in force on that day. */
export interface ChosenRelease extends Release {
  isBeyondNewest: boolean;
  isBeforeOldest: boolean;
}

export interface Released<Content> {
  release: Release;
  content: Content;
}

/** A day outside every range takes the nearest release before it, or the oldest; the answer says so. */
export function chooseRelease<Content>(
  editions: readonly Released<Content>[],
  on: CalendarDate,
): { chosen: ChosenRelease; content: Content } | null {
  const byStart = editions.toSorted((a, b) => a.release.effectiveFrom.localeCompare(b.release.effectiveFrom));
  const started = byStart.filter(({ release }) => release.effectiveFrom <= on);
  const edition = started.findLast(({ release }) => release.effectiveTo >= on) ?? started.at(-1) ?? byStart[0];
  if (!edition) return null;
  const { release, content } = edition;
  return { chosen: { ...release, isBeyondNewest: on > release.effectiveTo, isBeforeOldest: on < release.effectiveFrom }, content };
}

/** The last day of a release that serves until the next one. */
export const OPEN_ENDED: CalendarDate = '9999-12-31';

/**
 * Reads a release's folder name: `2026` is a fiscal year for ICD-10-CM (1 October before, to 30 September), `2026-04` its
 * April update; `2025-10` or `2024q3` a quarter.
 */
export function releaseFromName(system: CodeSystem, name: string): Release | null {
  const quarter = /^(\d{4})q([1-4])$/i.exec(name);
  if (quarter) return { system, name, ...months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3) };
  const month = /^(\d{4})-(\d{2})$/.exec(name);
  const isDiagnosisSystem = system.startsWith('icd10cm');
  if (month) {
    const [year, first] = [Number(month[1]), Number(month[2])];
    return { system, name, ...months(year, first, isDiagnosisSystem ? monthsToSeptember(first) : 3) };
  }
  if (!/^\d{4}$/.test(name)) return null;
  const year = Number(name);
  return { system, name, ...(isDiagnosisSystem ? months(year - 1, 10, 12) : months(year, 1, 12)) };
}

/** Lists without an end, such as places of service, serve until the next one is loaded. */
export function openEndedRelease(system: CodeSystem, name: string, effectiveFrom: CalendarDate): Release {
  return { system, name, effectiveFrom, effectiveTo: OPEN_ENDED };
}

function monthsToSeptember(month: number): number {
  return month <= 9 ? 10 - month : 22 - month;
}

function months(year: number, first: number, count: number): Pick<Release, 'effectiveFrom' | 'effectiveTo'> {
  const firstDay = (index: number): CalendarDate =>
    `${year + Math.floor((index - 1) / 12)}-${String(((index - 1) % 12) + 1).padStart(2, '0')}-01`;
  return { effectiveFrom: firstDay(first), effectiveTo: addDays(firstDay(first + count), -1) };
}
