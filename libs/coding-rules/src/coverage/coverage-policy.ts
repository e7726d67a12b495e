import type { CalendarDate } from '@chartwright/primitives';

/** Codes may be prefixes with a trailing dash ("E11.-") or ranges ("E08-E13"). */
export type CoverageGroup = { codes: readonly string[]; logic: 'any' | 'all' };

/** At most `count` services in `months` months (CR-201). */
export type CoverageFrequency = { count: number; months: number };

/**
 * A dated medical-necessity policy (CR-200): the pointed diagnoses of a line must satisfy one group; a group with logic
 * `all` needs each of its codes. Loaded by an administrator.
 */
export type CoveragePolicy = {
  id: string;
  type: 'NCD' | 'LCD' | 'payer';
  title: string;
  /** A payer's id, `MEDICARE` for every Medicare payer, null for all. NCD and LCD name Medicare. */
  payer: string | null;
  /** Two letters: where the service was; null for everywhere. */
  state: string | null;
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate | null;
  procedures: readonly string[];
  groups: readonly CoverageGroup[];
  frequency?: CoverageFrequency;
};
