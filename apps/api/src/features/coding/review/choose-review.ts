import { Practice, type IntakeCase } from '@chartwright/database';
import { isSampled } from '@chartwright/lifecycle';
import { clearanceStands } from '../../../platform/auth/clearance-stands.js';
import type { Turn } from '../../../platform/desk/turn.js';

export type ReviewReason = 'returned' | 'trainee' | 'sample';

/**
 * Why a second person reads this case before it is billed, or null. What an auditor sent back is read again; trainees' work
 * always is (OP-004); of the rest, the practice's share (operations.md §4).
 */
export async function chooseReview({ tx, user, now }: Turn, row: IntakeCase): Promise<ReviewReason | null> {
  const rows = await tx.query<{ isReturned: boolean; isTrainee: boolean }>(
    `SELECT
       EXISTS (SELECT 1 FROM case_event e
         WHERE e.practice_id = c.practice_id AND e.case_id = c.id AND e.kind = 'returned_to_coder') AS "isReturned",
       coalesce((SELECT k.level = 'trainee' FROM practice_clearance k
         WHERE k.practice_id = c.practice_id AND k.user_id = $2 AND k.specialty IN ('*', c.specialty)
           AND ${clearanceStands('$3')}
         ORDER BY k.specialty = '*' LIMIT 1), false) AS "isTrainee"
     FROM intake_case c WHERE c.id = $1`,
    [row.id, user.userId, now],
  );
  if (rows[0]?.isReturned) return 'returned';
  if (rows[0]?.isTrainee) return 'trainee';
  const { reviewPercent } = await tx.rows(Practice).findOneByOrFail({ id: row.practiceId });
  return isSampled(row.id, reviewPercent) ? 'sample' : null;
}
