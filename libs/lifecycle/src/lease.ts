/** OP-005: a lease lapses at most two minutes after its heartbeat stops; the heartbeat comes every 30 s while the tab is active. */
export const LEASE_MINUTES = 2;
export const HEARTBEAT_SECONDS = 30;
/** OP-005: one case in work and up to five parked on a query or hold. */
export const MAX_ACTIVE_CASES = 1;
export const MAX_PARKED_CASES = 5;

export function leaseExpiry(now: Date): Date {
  return new Date(now.getTime() + LEASE_MINUTES * 60_000);
}
