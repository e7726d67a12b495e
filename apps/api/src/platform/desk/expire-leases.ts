import type { Transaction } from '@chartwright/database';
import { returnToQueue } from './return-to-queue.js';

type ExpiredRow = { practiceId: string; caseId: string; ownerId: string };

/**
 * OP-005: a case whose lease has lapsed goes back to the queue with its draft. Rows that someone is working on at this very
 * moment are left to the next sweep. Answers how many went back.
 */
export async function expireLeases(tx: Transaction, now: Date): Promise<number> {
  const expired = await tx.query<ExpiredRow>(
    `SELECT l.practice_id AS "practiceId", l.case_id AS "caseId", l.owner_id AS "ownerId"
     FROM case_lease l JOIN intake_case c ON c.practice_id = l.practice_id AND c.id = l.case_id
     WHERE l.expires_at <= $1 AND c.state = 'in_coding'
     ORDER BY l.case_id LIMIT 200
     FOR UPDATE OF c, l SKIP LOCKED`,
    [now],
  );
  for (const row of expired) {
    await tx.query(`DELETE FROM case_lease WHERE practice_id = $1 AND case_id = $2`, [row.practiceId, row.caseId]);
    await returnToQueue(tx, row, now, { kind: 'lease_expired', action: 'case.leaseExpired', detail: { ownerId: row.ownerId } });
  }
  return expired.length;
}
