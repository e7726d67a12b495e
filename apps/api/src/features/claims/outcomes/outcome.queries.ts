import type { Transaction } from '@chartwright/database';
import { localDate, type AdjustmentGroup, type ClaimState, type OutcomeKind } from '@chartwright/lifecycle';

/** Neither a strike nor struck. */
const STANDS = `o.strikes_id IS NULL AND NOT EXISTS (SELECT 1 FROM claim_outcome s WHERE s.practice_id = o.practice_id AND s.strikes_id = o.id)`;

/** `o` as the screens show it. */
export const OUTCOME_OBJECT = `jsonb_build_object('kind', o.kind, 'occurredOn', o.occurred_on, 'words', o.words,
  'statusCategory', o.status_category, 'statusCode', o.status_code, 'adjustmentGroup', o.adjustment_group,
  'adjustmentReason', o.adjustment_reason, 'paidCents', o.paid_cents, 'patientShareCents', o.patient_share_cents,
  'writtenOffCents', o.written_off_cents, 'traceNumber', o.trace_number, 'payerClaimNumber', o.payer_claim_number)`;
export type OutcomeRow = {
  kind: OutcomeKind;
  occurredOn: string;
  words: string | null;
  statusCategory: string | null;
  statusCode: string | null;
  adjustmentGroup: AdjustmentGroup | null;
  adjustmentReason: string | null;
  paidCents: number | null;
  patientShareCents: number | null;
  writtenOffCents: number | null;
  traceNumber: string | null;
  payerClaimNumber: string | null;
};

/** What the other side said last about claim `c`; nothing while it is on its way again. */
export const LAST_ANSWER = `CASE WHEN c.state IN ('rejected', 'pended', 'paid', 'partially_paid', 'denied', 'patient_responsibility', 'appealed', 'reversed', 'written_off', 'closed')
  THEN (SELECT ${OUTCOME_OBJECT} FROM claim_outcome o
    WHERE o.practice_id = c.practice_id AND o.claim_id = c.id AND o.kind IN ('rejected', 'pended', 'denied', 'payment', 'reversed') AND ${STANDS}
    ORDER BY o.position DESC LIMIT 1) END`;

export type Sending = { batchNumber: string; isTest: boolean; sentOn: string; today: string };
export type StandingOutcome = { id: string; kind: OutcomeKind; fromState: ClaimState; toState: ClaimState };
/** How a claim went out, and the latest that was written down about it. */
export type FollowUp = { sending: Sending | null; last: StandingOutcome | null };

export async function findFollowUp(transaction: Transaction, claimId: string, now: Date): Promise<FollowUp> {
  const sent = await transaction.query<{ batchNumber: string; isTest: boolean; sentAt: Date; timeZone: string }>(
    `SELECT b.number AS "batchNumber", b.usage_indicator <> 'P' AS "isTest", b.created_at AS "sentAt", pr.time_zone AS "timeZone"
     FROM claim_batch_item i
     JOIN claim_batch b ON b.practice_id = i.practice_id AND b.id = i.batch_id
     JOIN practice pr ON pr.id = i.practice_id
     WHERE i.claim_id = $1 AND i.is_active`,
    [claimId],
  );
  const standing = await transaction.query<StandingOutcome>(
    `SELECT o.id, o.kind, o.from_state AS "fromState", o.to_state AS "toState"
     FROM claim_outcome o WHERE o.claim_id = $1 AND ${STANDS} ORDER BY o.position DESC LIMIT 1`,
    [claimId],
  );
  const [sending] = sent.map(({ batchNumber, isTest, sentAt, timeZone }) => ({
    batchNumber,
    isTest,
    sentOn: localDate(sentAt, timeZone),
    today: localDate(now, timeZone),
  }));
  return { sending: sending ?? null, last: standing[0] ?? null };
}

/** The claim's row is locked: nobody else takes the same place. */
export async function nextPosition(transaction: Transaction, claimId: string): Promise<number> {
  const rows = await transaction.query<{ next: number }>(
    'SELECT coalesce(max(position), 0)::int + 1 AS next FROM claim_outcome WHERE claim_id = $1',
    [claimId],
  );
  return rows[0]?.next ?? 1;
}

/** The payer's number for the claim, as the entries that stand tell it. */
export async function findPayerClaimNumber(transaction: Transaction, claimId: string): Promise<string | null> {
  const rows = await transaction.query<{ number: string }>(
    `SELECT o.payer_claim_number AS number FROM claim_outcome o
     WHERE o.claim_id = $1 AND o.payer_claim_number IS NOT NULL AND ${STANDS} ORDER BY o.position DESC LIMIT 1`,
    [claimId],
  );
  return rows[0]?.number ?? null;
}
