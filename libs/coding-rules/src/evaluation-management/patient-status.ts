import { addMonths, type CalendarDate } from '@chartwright/primitives';
import type { BilledLine } from '../rule-context.js';
import { isVisit } from '@chartwright/primitives';

/** The newest earlier visit with the same clinician, or with the same group and specialty; null when none is on file. */
export function lastVisitOn(history: readonly BilledLine[], dateOfService: CalendarDate): CalendarDate | null {
  const days = history
    .filter((line) => isVisit(line.code) && line.isSameProvider && line.dateOfService < dateOfService)
    .map((line) => line.dateOfService);
  return days.toSorted().at(-1) ?? null;
}

/** Established: seen face to face by the same physician or the same group and specialty within three years (coding-rules §4). */
export function isEstablished(lastVisit: CalendarDate | null, dateOfService: CalendarDate): boolean {
  if (lastVisit === null) return false;
  return lastVisit > addMonths(dateOfService, -36) && lastVisit < dateOfService;
}
