import { newId, type Transaction } from '@chartwright/database';

/** The pauses that count for the case `c`: of the promise that runs now. A case that was taken back and sent again has a new one. */
export const PAUSES_OF_CASE = 'clock_pause p WHERE p.practice_id = c.practice_id AND p.case_id = c.id AND p.started_at >= c.completed_at';

type CaseKey = { practiceId: string; id: string };

/** OP-003: the promise's clock stands still from now on; a clock that stands already is left alone. */
export async function stopClock(tx: Transaction, row: CaseKey, reason: string, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO clock_pause (practice_id, id, case_id, reason, started_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (practice_id, case_id) WHERE ended_at IS NULL DO NOTHING`,
    [row.practiceId, newId(), row.id, reason, now],
  );
}

/** The clock runs again: the promise moves on by the time that it stood still, so every list shows the new due time. */
export async function resumeClock(tx: Transaction, row: CaseKey, now: Date): Promise<void> {
  await tx.query(
    `WITH ended AS (
       UPDATE clock_pause SET ended_at = $3 WHERE practice_id = $1 AND case_id = $2 AND ended_at IS NULL
       RETURNING ended_at - started_at AS stood)
     UPDATE intake_case SET due_at = due_at + (SELECT coalesce(sum(stood), interval '0') FROM ended)
     WHERE practice_id = $1 AND id = $2 AND EXISTS (SELECT 1 FROM ended)`,
    [row.practiceId, row.id, now],
  );
}
