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
  transaction.audit.append(actor.audit, {
    practiceId: claim.practiceId,
    action: `claim.${kind}`,
    objectType: 'claim',
    objectId: claim.id,
    caseId: claim.caseId,
    patientId: claim.patientId,
    detail: { ...detail, fromState: claim.state, toState },
  });
  await transaction.live.publish({ practiceId: claim.practiceId, topic: 'claim', subjectId: claim.id });
}

/** The same for many claims of one practice in a few statements; screens hear once. */
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
