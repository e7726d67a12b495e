/** Facts of a waiting case that decide its turn (OP-002). */
export type WaitingCase = {
  isRush: boolean;
  completedAt: Date;
  dueAt: Date;
  /** Minutes that the clock stood still (query, practice hold). */
  pausedMinutes: number;
  /** Days left to file with the payer; null when the payer sets no limit. */
  timelyFilingDaysLeft: number | null;
  expectedChargeCents: number;
};

const RUSH_POINTS = 100;
const SLA_POINTS = 60;
const TIMELY_FILING_POINTS = 20;
const VALUE_POINTS = 10;
/** A case of this charge or more earns all value points. */
const FULL_VALUE_CENTS = 100_000;
/** P1 of OP-002: ten days or fewer to file. */
const TIMELY_FILING_RISK_DAYS = 10;

/** Share of the promised time that is used up; over 1 is late. Paused minutes don't count. */
export function slaFraction(waiting: Pick<WaitingCase, 'completedAt' | 'dueAt' | 'pausedMinutes'>, now: Date): number {
  const promisedMs = waiting.dueAt.getTime() - waiting.completedAt.getTime();
  if (promisedMs <= 0) return 1;
  return Math.max(0, (now.getTime() - waiting.completedAt.getTime() - waiting.pausedMinutes * 60_000) / promisedMs);
}

/** OP-002: `100·[P1] + 60·slaFraction + 20·timelyFilingRisk + 10·value`; higher is taken first. */
export function queueScore(waiting: WaitingCase, now: Date): number {
  const filingRisk =
    waiting.timelyFilingDaysLeft === null
      ? 0
      : Math.min(1, Math.max(0, (TIMELY_FILING_RISK_DAYS - waiting.timelyFilingDaysLeft) / TIMELY_FILING_RISK_DAYS));
  const isFirstPriority =
    waiting.isRush || (waiting.timelyFilingDaysLeft !== null && waiting.timelyFilingDaysLeft <= TIMELY_FILING_RISK_DAYS);
  return (
    (isFirstPriority ? RUSH_POINTS : 0) +
    SLA_POINTS * slaFraction(waiting, now) +
    TIMELY_FILING_POINTS * filingRisk +
    VALUE_POINTS * Math.min(1, waiting.expectedChargeCents / FULL_VALUE_CENTS)
  );
}

/** Order of the queue: score, then the oldest complete time (OP-002 ties). */
export function byQueueOrder(now: Date): (a: WaitingCase, b: WaitingCase) => number {
  return (a, b) => queueScore(b, now) - queueScore(a, now) || a.completedAt.getTime() - b.completedAt.getTime();
}
