import type { IntakeCase, JsonObject, Transaction } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';
import { AppError } from '../../../platform/errors/app-error.js';
import type { PracticeActor } from '../practice-actor.js';

/** A practice edits a case before it is sent and after it was taken back. */
const EDITABLE: readonly CaseState[] = ['draft', 'incomplete', 'recalled'];

export async function getOwnCase(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<IntakeCase> {
  const row = await transaction.cases.findForUpdate(caseId);
  if (!row || row.practiceId !== actor.practiceId) throw new AppError('case_not_found', 'This case is not in your list.');
  return row;
}

export async function getEditableCase(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<IntakeCase> {
  const row = await getOwnCase(transaction, actor, caseId);
  if (!EDITABLE.includes(row.state)) {
    throw new AppError('command_refused', 'This case was sent for coding. Take it back to change it.', { state: row.state });
  }
  return row;
}

export type CaseNote = { kind: string; action: string; detail?: JsonObject; toState?: CaseState };
type Noting = Pick<PracticeActor, 'audit'> & { userId: string | null };

/** The event and the audit row of one command. */
export async function noteCase(transaction: Transaction, actor: Noting, row: IntakeCase, note: CaseNote): Promise<void> {
  const { practiceId, id: caseId } = row;
  const { kind, action, detail = {}, toState } = note;
  await transaction.appendCaseEvent({
    practiceId,
    caseId,
    kind,
    actorId: actor.userId,
    ...(toState ? { fromState: row.state, toState } : {}),
    detail,
  });
  transaction.audit.append(actor.audit, {
    practiceId,
    action,
    objectType: 'case',
    objectId: caseId,
    caseId,
    ...(row.patientId ? { patientId: row.patientId } : {}),
    detail,
  });
}

export async function announceCase(transaction: Transaction, row: IntakeCase): Promise<void> {
  await transaction.live.publish({ practiceId: row.practiceId, topic: 'case', subjectId: row.id });
}

/** Kept for lists; it is no edit, so the version that a form holds stays good. */
export async function storeMissingCount(transaction: Transaction, row: IntakeCase, missingCount: number): Promise<void> {
  await transaction.query(
    `UPDATE intake_case SET form = form || jsonb_build_object('missingCount', $3::int) WHERE practice_id = $1 AND id = $2`,
    [row.practiceId, row.id, missingCount],
  );
}
