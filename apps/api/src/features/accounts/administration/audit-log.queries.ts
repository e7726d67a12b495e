import type { AuditActorChoice, AuditFilter, AuditRow } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';

export type AuditPosition = { practiceId: string; before: number | null; limit: number };

/**
 * Names beside ids, for those who may read them: people, payers, providers, facilities, batches. Never a patient's: the log says
 * which case, and who may read the case reads the rest there.
 */
const ROWS = `
  SELECT a.id, a.position, a.at, a.action, a.outcome, a.actor_id AS "actorId", u.display_name AS "actorName",
    a.actor_role AS "actorRole", a.object_type AS "objectType", a.object_id AS "objectId", a.case_id AS "caseId",
    c.number AS "caseNumber", a.reason,
    CASE a.object_type
      WHEN 'user' THEN (SELECT display_name FROM app_user WHERE id::text = a.object_id)
      WHEN 'payer' THEN (SELECT name FROM payer WHERE practice_id = a.practice_id AND id::text = a.object_id)
      WHEN 'facility' THEN (SELECT name FROM facility WHERE practice_id = a.practice_id AND id::text = a.object_id)
      WHEN 'provider' THEN (SELECT last_name || ', ' || first_name FROM provider WHERE practice_id = a.practice_id AND id::text = a.object_id)
      WHEN 'fee' THEN (SELECT code || ' ' || label FROM fee_schedule_item WHERE practice_id = a.practice_id AND id::text = a.object_id)
      WHEN 'claim' THEN (SELECT control_number FROM claim WHERE practice_id = a.practice_id AND id::text = a.object_id)
    END AS "objectName"
  FROM audit_entry a
  JOIN practice p ON p.id = a.practice_id
  LEFT JOIN app_user u ON u.id = a.actor_id
  LEFT JOIN intake_case c ON c.practice_id = a.practice_id AND c.id = a.case_id
  WHERE a.practice_id = $1 AND ($2::bigint IS NULL OR a.position < $2)
    AND ($3::text IS NULL OR c.number = $3)
    AND ($4::uuid IS NULL OR a.actor_id = $4)
    AND ($5::text IS NULL OR split_part(a.action, '.', 1) = $5)
    AND ($6::text IS NULL OR a.outcome = $6)
    AND ($7::date IS NULL OR a.at >= ($7::date)::timestamp AT TIME ZONE p.time_zone)
    AND ($8::date IS NULL OR a.at < ($8::date + 1)::timestamp AT TIME ZONE p.time_zone)
  ORDER BY a.position DESC LIMIT $9`;

/** Newest first. */
export async function listAuditRows(
  transaction: Transaction,
  { practiceId, before, limit }: AuditPosition,
  { caseNumber, actorId, kind, outcome, from, to }: AuditFilter,
): Promise<AuditRow[]> {
  const wanted = [caseNumber, actorId, kind, outcome, from, to].map((value) => value ?? null);
  const rows = await transaction.query<Omit<AuditRow, 'at'> & { at: Date }>(ROWS, [practiceId, before, ...wanted, limit]);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Everybody who is in the log; one look at the index for each person, not one for each row. */
export function listAuditActors(transaction: Transaction, practiceId: string): Promise<AuditActorChoice[]> {
  return transaction.query<AuditActorChoice>(
    `SELECT u.id, u.display_name AS "displayName" FROM app_user u
     WHERE EXISTS (SELECT 1 FROM audit_entry a WHERE a.practice_id = $1 AND a.actor_id = u.id) ORDER BY u.display_name`,
    [practiceId],
  );
}

export async function listAuditKinds(transaction: Transaction, practiceId: string): Promise<string[]> {
  const rows = await transaction.query<{ kind: string }>(
    `SELECT DISTINCT split_part(action, '.', 1) AS kind FROM audit_entry WHERE practice_id = $1 ORDER BY 1`,
    [practiceId],
  );
  return rows.map(({ kind }) => kind);
}
