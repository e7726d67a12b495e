import { CaseLease, newId, type IntakeCase, type Transaction } from '@chartwright/database';
import { LEASE_MINUTES, leaseExpiry } from '@chartwright/lifecycle';
import type { LeaseLostDetails } from '@chartwright/contracts';
import { randomUUID } from 'node:crypto';
import type { Turn } from './turn.js';

/** OP-005: gives the case to one person; whoever held it before has a dead token from now on. */
export async function grantLease(tx: Transaction, row: Pick<IntakeCase, 'practiceId' | 'id'>, ownerId: string, now: Date): Promise<string> {
  const token = randomUUID();
  await tx.query(
    `INSERT INTO case_lease (practice_id, id, case_id, owner_id, token, acquired_at, renewed_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7)
     ON CONFLICT (practice_id, case_id) DO UPDATE
       SET owner_id = excluded.owner_id, token = excluded.token, acquired_at = excluded.acquired_at,
         renewed_at = excluded.renewed_at, expires_at = excluded.expires_at`,
    [row.practiceId, newId(), row.id, ownerId, token, now, leaseExpiry(now)],
  );
  return token;
}

/** Extends the lease and says true, or false when the token is no longer the one that counts. */
export async function renewLease({ tx, user, now }: Turn, caseId: string, token: string): Promise<boolean> {
  const rows = await tx.query<{ caseId: string }>(
    `WITH renewed AS (
       UPDATE case_lease SET expires_at = $4, renewed_at = $5
       WHERE case_id = $1 AND token = $2 AND owner_id = $3 AND expires_at > $5
       RETURNING case_id)
     SELECT case_id AS "caseId" FROM renewed`,
    [caseId, token, user.userId, leaseExpiry(now), now],
  );
  return rows.length === 1;
}

export async function dropLease(tx: Transaction, row: Pick<IntakeCase, 'practiceId' | 'id'>): Promise<void> {
  await tx.rows(CaseLease).delete({ practiceId: row.practiceId, caseId: row.id });
}

/** When the heartbeat last came. */
export function renewedAt(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() - LEASE_MINUTES * 60_000);
}

type LossRow = {
  holderId: string | null;
  holderName: string | null;
  at: Date | null;
  reason: string | null;
  version: number;
  savedAt: Date;
};

/** Who has the case now, since when and why: what the person who lost it is told. */
export async function leaseLossOf(tx: Transaction, caseId: string, now: Date): Promise<LeaseLostDetails> {
  const rows = await tx.query<LossRow>(
    `SELECT l.owner_id AS "holderId", u.display_name AS "holderName", l.acquired_at AS at, e.detail ->> 'reason' AS reason,
       d.version, d.updated_at AS "savedAt"
     FROM draft d
     LEFT JOIN case_lease l ON l.practice_id = d.practice_id AND l.case_id = d.case_id AND l.expires_at > $2
     LEFT JOIN app_user u ON u.id = l.owner_id
     LEFT JOIN LATERAL (
       SELECT detail FROM case_event
       WHERE practice_id = d.practice_id AND case_id = d.case_id AND kind = 'taken_over' AND actor_id = l.owner_id
       ORDER BY at DESC LIMIT 1) e ON true
     WHERE d.case_id = $1
     ORDER BY d.created_at DESC LIMIT 1`,
    [caseId, now],
  );
  const row = rows[0];
  return {
    holder: row?.holderId && row.holderName ? { id: row.holderId, name: row.holderName } : null,
    takenOverAt: row?.at?.toISOString() ?? null,
    reason: row?.reason ?? null,
    draftVersion: row?.version ?? 0,
    draftSavedAt: (row?.savedAt ?? now).toISOString(),
  };
}
