import type { Transaction } from '@chartwright/database';

type Leaving = { practiceId: string; caseId: string };
/** Why the system, not a person, took a case off a desk. */
type Cause = { kind: 'lease_expired' | 'released'; action: string; detail: object; reason?: string };

/** A case whose coder does not go on with it waits for another one, with its draft. The caller has locked the row. */
export async function returnToQueue(tx: Transaction, { practiceId, caseId }: Leaving, now: Date, cause: Cause): Promise<void> {
  const { kind, action, detail, reason } = cause;
  await tx.query(`UPDATE intake_case SET state = 'ready', version = version + 1, updated_at = $3 WHERE practice_id = $1 AND id = $2`, [
    practiceId,
    caseId,
    now,
  ]);
  await tx.appendCaseEvent({ practiceId, caseId, kind, fromState: 'in_coding', toState: 'ready', actorId: null, detail });
  tx.audit.append(
    { actorId: null, actorRole: 'system' },
    { practiceId, action, objectType: 'case', objectId: caseId, caseId, ...(reason ? { reason } : {}) },
  );
  await tx.live.publish({ practiceId, topic: 'case', subjectId: caseId });
}
