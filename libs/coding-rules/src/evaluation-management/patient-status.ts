import type { CalendarDate } from '@chartwright/primitives';

/** Established: seen face to face by the same physician or the same group and specialty within three years (coding-rules §4). */
export function isEstablished(lastVisit: CalendarDate | null, dateOfService: CalendarDate): boolean {
  if (lastVisit === null) return false;
  const threeYearsBefore = `${String(Number(dateOfService.slice(0, 4)) - 3).padStart(4, '0')}${dateOfService.slice(4)}`;
  return lastVisit > threeYearsBefore && lastVisit < dateOfService;
}
