import type { Transaction } from '@chartwright/database';
import type { PracticeActor } from './practice-actor.js';

/**
 * Opening a case leaves one row in the trail. A screen that is open reads again whenever something changes elsewhere: `isAgain`
 * says so, and is believed only where the trail already holds this session's opening of the case.
 */
export async function noteOpening(transaction: Transaction, actor: PracticeActor, caseId: string, isAgain: boolean): Promise<void> {
  if (isAgain && (await wasOpened(transaction, actor, caseId))) return;
  transaction.audit.append(actor.audit, {
    practiceId: actor.practiceId,
    action: 'case.read',
    objectType: 'case',
    objectId: caseId,
    caseId,
  });
}

async function wasOpened(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT 1 FROM audit_entry
     WHERE practice_id = $1 AND case_id = $2 AND actor_id = $3 AND session_id = $4 AND action = 'case.read' AND outcome = 'done' LIMIT 1`,
    [actor.practiceId, caseId, actor.userId, actor.audit.sessionId ?? null],
  );
  return rows.length > 0;
}
