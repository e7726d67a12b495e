import type { Transaction } from '@chartwright/database';

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
    await tx.query(`UPDATE intake_case SET state = 'ready', version = version + 1, updated_at = $3 WHERE practice_id = $1 AND id = $2`, [
      row.practiceId,
      row.caseId,
      now,
    ]);
    await tx.appendCaseEvent({
      practiceId: row.practiceId,
      caseId: row.caseId,
      kind: 'lease_expired',
      fromState: 'in_coding',
      toState: 'ready',
      actorId: null,
      detail: { ownerId: row.ownerId },
    });
    tx.audit.append(
      { actorId: null, actorRole: 'system' },
      { practiceId: row.practiceId, action: 'case.leaseExpired', caseId: row.caseId, objectType: 'case', objectId: row.caseId },
    );
    await tx.live.publish({ practiceId: row.practiceId, topic: 'case', subjectId: row.caseId });
  }
  return expired.length;
}
