import type { IntakeCase } from '@chartwright/database';
import { isAllowed } from '@chartwright/lifecycle';
import { AppError } from '../errors/app-error.js';
import { grantLease } from './leases.js';
import { ensureReviewDraft } from './open-draft.js';
import { isEligible } from './take-case.js';
import type { Turn } from './turn.js';

/** Whoever submitted a case's coding once has coded it; expects the case as `c`, the person as $1. */
export const CODED_BY = `(c.coder_id = $1 OR EXISTS (SELECT 1 FROM case_event e
  WHERE e.practice_id = c.practice_id AND e.case_id = c.id AND e.kind = 'coding_submitted' AND e.actor_id = $1))`;

/** operations.md §1.1: coder ≠ auditor of the same chart. */
export async function refuseOwnCoding({ tx, user }: Turn, caseId: string): Promise<void> {
  const rows = await tx.query(`SELECT 1 FROM intake_case c WHERE c.id = $2 AND ${CODED_BY}`, [user.userId, caseId]);
  if (rows.length > 0) throw new AppError('command_refused', 'You coded this case. Somebody else reviews it.');
}

/** Puts a coded case on an auditor's desk; the coder's name stays on it. The caller has locked the row. */
export async function takeReview(turn: Turn, row: IntakeCase): Promise<void> {
  const { tx, user, now } = turn;
  const { practiceId, id: caseId, state } = row;
  await grantLease(tx, row, user.userId, now);
  await ensureReviewDraft(tx, row, user.userId);
  await tx.appendCaseEvent({ practiceId, caseId, kind: 'review_taken', fromState: state, toState: state, actorId: user.userId });
  const patient = row.patientId ? { patientId: row.patientId } : {};
  tx.audit.append(user.audit, { practiceId, action: 'case.takeForReview', objectType: 'case', objectId: caseId, caseId, ...patient });
  await tx.live.publish({ practiceId, topic: 'case', subjectId: caseId });
}

/** A case of a practice that the person is not cleared for does not exist for him or her. */
export async function requireReviewer(turn: Turn, row: IntakeCase): Promise<void> {
  if (!(await isEligible(turn.tx, turn.user.userId, row.id, turn.now))) throw new AppError('case_not_found', 'There is no such case.');
  if (!isAllowed(turn.user.role, 'audit.perform')) throw new AppError('command_refused', 'This case is with review.');
  await refuseOwnCoding(turn, row.id);
}
