import { type Claim, newId, type AuditActor, type Transaction } from '@chartwright/database';
import type { ClaimState } from '@chartwright/lifecycle';

/** Who acts on a claim: a person, or the system when `userId` is null. */
export type ClaimActor = { userId: string | null; audit: AuditActor };
export const SYSTEM_ACTOR: ClaimActor = { userId: null, audit: { actorId: null, actorRole: 'system' } };

export type ClaimChange = { kind: string; toState: ClaimState; cause?: string; detail?: Record<string, string | number> };

/** One event in the claim's history, one row in the audit trail, one word to every open screen. */
export async function noteClaim(transaction: Transaction, actor: ClaimActor, claim: Claim, change: ClaimChange): Promise<void> {
  const { kind, toState, cause, detail = {} } = change;
  await transaction.appendClaimEvent({
    practiceId: claim.practiceId,
    claimId: claim.id,
    kind,
    fromState: claim.state,
    toState,
    cause: cause ?? null,
    actorId: actor.userId,
    detail,
  });
  audit(transaction, actor, claim, change);
  await transaction.live.publish({ practiceId: claim.practiceId, topic: 'claim', subjectId: claim.id });
}

export type NotedClaim = { claim: Claim; change: ClaimChange };

/** What became of each of many claims, in one statement: events, audit rows; screens of a practice hear once. */
export async function noteEachClaim(transaction: Transaction, actor: ClaimActor, noted: readonly NotedClaim[]): Promise<void> {
  const events = noted.map(({ claim, change: { kind, toState, cause = null, detail = {} } }) => ({
    practice_id: claim.practiceId,
    id: newId(),
    claim_id: claim.id,
    kind,
    from_state: claim.state,
    to_state: toState,
    cause,
    detail,
  }));
  await transaction.query(
    `INSERT INTO claim_event (practice_id, id, claim_id, kind, from_state, to_state, cause, actor_id, detail)
     SELECT e.practice_id, e.id, e.claim_id, e.kind, e.from_state, e.to_state, e.cause, $1, e.detail
     FROM jsonb_to_recordset($2::jsonb)
       AS e(practice_id uuid, id uuid, claim_id uuid, kind text, from_state text, to_state text, cause text, detail jsonb)`,
    [actor.userId, JSON.stringify(events)],
  );
  for (const { claim, change } of noted) audit(transaction, actor, claim, change);
  for (const practiceId of new Set(noted.map(({ claim }) => claim.practiceId))) {
    await transaction.live.publish({ practiceId, topic: 'claim' });
  }
}

function audit(transaction: Transaction, actor: ClaimActor, claim: Claim, { kind, toState, detail = {} }: ClaimChange): void {
  transaction.audit.append(actor.audit, {
    practiceId: claim.practiceId,
    action: `claim.${kind}`,
    objectType: 'claim',
    objectId: claim.id,
    caseId: claim.caseId,
    patientId: claim.patientId,
    detail: { ...detail, fromState: claim.state, toState },
  });
}

/** The same change for many claims of one practice, which one audit row names together; screens hear once. */
export async function noteClaims(
  transaction: Transaction,
  actor: ClaimActor,
  claims: readonly Claim[],
  { kind, toState, cause, detail = {} }: ClaimChange,
): Promise<void> {
  const [first] = claims;
  if (!first) return;
  await transaction.query(
    `INSERT INTO claim_event (practice_id, id, claim_id, kind, from_state, to_state, cause, actor_id, detail)
     SELECT $1, e.id, e.claim_id, $2, e.from_state, $3, $4, $5, $6::jsonb
     FROM unnest($7::uuid[], $8::uuid[], $9::text[]) AS e(id, claim_id, from_state)`,
    [
      first.practiceId,
      kind,
      toState,
      cause ?? null,
      actor.userId,
      JSON.stringify(detail),
      claims.map(() => newId()),
      claims.map((claim) => claim.id),
      claims.map((claim) => claim.state),
    ],
  );
  await transaction.live.publish({ practiceId: first.practiceId, topic: 'claim' });
}
