import type { DuplicateCase } from '@chartwright/contracts';
import type { IntakeCase, Transaction } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';

const WHERE: Record<CaseState, string> = {
  draft: 'not sent yet',
  incomplete: 'not sent yet',
  received: 'sent for coding',
  ready: 'waiting for coding',
  in_coding: 'being coded',
  on_hold: 'on hold',
  awaiting_provider: 'waiting for an answer',
  in_review: 'coded, being checked',
  approved: 'coded',
  claimed: 'coded, claim made',
  closed: 'finished',
  recalled: 'taken back',
};
const SHOWN = 5;

/** OP-007: other cases, but those taken back or discarded, of the same patient, day and rendering provider, the oldest first. They are never merged. */
export async function listDuplicates(transaction: Transaction, row: IntakeCase): Promise<DuplicateCase[]> {
  if (!row.patientId || !row.dateOfService || !row.renderingProviderId) return [];
  const found = await transaction.query<{ id: string; number: string; state: CaseState; createdAt: Date }>(
    `SELECT id, number, state, created_at AS "createdAt" FROM intake_case
     WHERE practice_id = $1 AND patient_id = $2 AND date_of_service = $3 AND rendering_provider_id = $4 AND id <> $5
       AND state <> 'recalled' AND NOT (state = 'closed' AND completed_at IS NULL)
     ORDER BY created_at LIMIT ${SHOWN}`,
    [row.practiceId, row.patientId, row.dateOfService, row.renderingProviderId, row.id],
  );
  return found.map(({ id, number, state, createdAt }) => ({
    id,
    caseNumber: number,
    where: WHERE[state],
    createdAt: createdAt.toISOString(),
  }));
}
