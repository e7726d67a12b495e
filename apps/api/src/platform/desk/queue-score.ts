import { clearanceStands } from '../auth/clearance-stands.js';
import { PAUSES_OF_CASE } from './clock.js';

/**
 * OP-002 in SQL, term by term the same as `queueScore` of libs/lifecycle (a spec compares the two): rush or a filing limit
 * within ten days 100, share of the promised time 60, filing risk 20, value 10. Expects the case as `c` and the instant as $2.
 */
const PAUSED = `coalesce((SELECT sum(coalesce(p.ended_at, $2::timestamptz) - p.started_at) FROM ${PAUSES_OF_CASE}), interval '0')`;

const FILING_DAYS_LEFT = `(c.date_of_service + c.timely_filing_days - ($2::timestamptz AT TIME ZONE 'UTC')::date)`;

export const QUEUE_SCORE = `(
  CASE WHEN c.priority = 'rush' OR (c.timely_filing_days IS NOT NULL AND ${FILING_DAYS_LEFT} <= 10) THEN 100 ELSE 0 END
  + 60 * CASE WHEN c.due_at IS NULL OR c.due_at <= c.completed_at + ${PAUSED} THEN 1
      ELSE greatest(0, extract(epoch FROM $2::timestamptz - c.completed_at - ${PAUSED})
        / extract(epoch FROM c.due_at - c.completed_at - ${PAUSED})) END
  + CASE WHEN c.timely_filing_days IS NULL THEN 0 ELSE 20 * least(1, greatest(0, (10 - ${FILING_DAYS_LEFT}) / 10.0)) END
  + 10 * least(1, c.expected_charge_cents / 100000.0))`;

/** P4 of OP-002: backlog waits until nothing else does. */
export const QUEUE_ORDER = `(c.priority = 'backlog'), ${QUEUE_SCORE} DESC, c.completed_at, c.id`;

/** OP-004: the reader ($1) is cleared for the practice and skilled in the specialty, and the clearance has not run out. */
export const ELIGIBLE = `EXISTS (
  SELECT 1 FROM practice_clearance k
  WHERE k.user_id = $1 AND k.practice_id = c.practice_id AND k.specialty IN ('*', c.specialty)
    AND ${clearanceStands('$2')})`;
