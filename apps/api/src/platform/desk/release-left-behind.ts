import type { Transaction } from '@chartwright/database';
import { isAllowed, ROLES } from '@chartwright/lifecycle';
import { clearanceStands } from '../auth/clearance-stands.js';
import { returnToQueue } from './return-to-queue.js';

const CODING_ROLES = ROLES.filter((role) => isAllowed(role, 'code.edit'));

type LeftBehind = { practiceId: string; caseId: string };

/**
 * A case that came back to its coder, from review or with the provider's answer, waits for that person alone. Somebody who left,
 * no longer codes or is no longer cleared for the practice will not come: it goes back to the queue with its draft.
 */
export async function releaseLeftBehind(tx: Transaction, now: Date): Promise<number> {
  const rows = await tx.query<LeftBehind>(
    `SELECT c.practice_id AS "practiceId", c.id AS "caseId"
     FROM intake_case c JOIN app_user u ON u.id = c.coder_id
     WHERE c.state = 'in_coding'
       AND NOT EXISTS (SELECT 1 FROM case_lease l WHERE l.practice_id = c.practice_id AND l.case_id = c.id)
       AND (NOT u.is_active OR u.role <> ALL ($2) OR NOT EXISTS (SELECT 1 FROM practice_clearance k
         WHERE k.user_id = u.id AND k.practice_id = c.practice_id AND ${clearanceStands('$1')}))
     ORDER BY c.id LIMIT 200
     FOR UPDATE OF c SKIP LOCKED`,
    [now, CODING_ROLES],
  );
  const reason = 'Its coder does not code here any more.';
  for (const row of rows) {
    await returnToQueue(tx, row, now, { kind: 'released', action: 'case.release', detail: { reason: 'coder_left' }, reason });
  }
  return rows.length;
}
