import type { IntakeCase, Transaction } from '@chartwright/database';
import { MAX_ACTIVE_CASES, nextCaseState, type CaseCommand } from '@chartwright/lifecycle';
import { expireLeases } from './expire-leases.js';
import { grantLease } from './leases.js';
import { ELIGIBLE, QUEUE_ORDER } from './queue-score.js';
import type { Turn } from './turn.js';

type CaseKey = { practiceId: string; id: string };

/** A case that is still on this person's desk, so that nobody collects cases (OP-005: one active). */
export async function findActiveCase(tx: Transaction, userId: string, now: Date): Promise<(CaseKey & { number: string }) | null> {
  const rows = await tx.query<CaseKey & { number: string }>(
    `SELECT c.practice_id AS "practiceId", c.id, c.number FROM case_lease l
     JOIN intake_case c ON c.practice_id = l.practice_id AND c.id = l.case_id
     WHERE l.owner_id = $1 AND l.expires_at > $2 AND c.state IN ('in_coding', 'in_review')
     ORDER BY l.acquired_at LIMIT $3`,
    [userId, now, MAX_ACTIVE_CASES],
  );
  return rows[0] ?? null;
}

/** One person's takes follow each other, so that a double press cannot open two cases. */
export async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('desk:' || $1, 0))`, [userId]);
}

/** OP-002 … OP-004: the most urgent case that this person may code, locked against every other taker; null when none waits. */
export async function findNextCase(tx: Transaction, userId: string, now: Date): Promise<IntakeCase | null> {
  await expireLeases(tx, now);
  const rows = await tx.query<CaseKey>(
    `SELECT c.practice_id AS "practiceId", c.id FROM intake_case c
     WHERE c.state = 'ready' AND ${ELIGIBLE}
     ORDER BY ${QUEUE_ORDER}
     LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
    [userId, now],
  );
  return rows[0] ? tx.cases.find(rows[0].id) : null;
}

/** Puts the case on this person's desk: state, lease, event, audit row, live event. The caller has locked the row. */
export async function takeCase({ tx, user, now }: Turn, row: IntakeCase, command: CaseCommand): Promise<string | null> {
  const state = row.state === 'in_coding' ? 'in_coding' : nextCaseState(row.state, command);
  if (!state) return null;
  if (row.state !== state || row.coderId !== user.userId) {
    await tx.cases.update(row, { state, coderId: user.userId, holdReason: null, holdNote: null });
  }
  const token = await grantLease(tx, row, user.userId, now);
  await tx.appendCaseEvent({
    practiceId: row.practiceId,
    caseId: row.id,
    kind: command === 'resume' ? 'resumed' : 'taken',
    fromState: row.state,
    toState: state,
    actorId: user.userId,
  });
  tx.audit.append(user.audit, {
    practiceId: row.practiceId,
    action: `case.${command}`,
    objectType: 'case',
    objectId: row.id,
    caseId: row.id,
    ...(row.patientId ? { patientId: row.patientId } : {}),
  });
  await tx.live.publish({ practiceId: row.practiceId, topic: 'case', subjectId: row.id });
  return token;
}

export async function isEligible(tx: Transaction, userId: string, caseId: string, now: Date): Promise<boolean> {
  const rows = await tx.query(`SELECT 1 FROM intake_case c WHERE c.id = $3 AND ${ELIGIBLE}`, [userId, now, caseId]);
  return rows.length > 0;
}

/** Whoever took a case once may read on after losing it, and say what could not be saved. */
export async function hadOnDesk(tx: Transaction, userId: string, { practiceId, id }: CaseKey): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM case_event WHERE practice_id = $1 AND case_id = $2
       AND ((actor_id = $3::uuid AND kind IN ('taken', 'resumed')) OR (kind = 'taken_over' AND detail ->> 'formerOwnerId' = ($3::uuid)::text)) LIMIT 1`,
    [practiceId, id, userId],
  );
  return rows.length > 0;
}
