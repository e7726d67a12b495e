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
      WHEN 'user' THEN (SELECT display_name FROM app_user WHERE id = o.id)
      WHEN 'payer' THEN (SELECT name FROM payer WHERE practice_id = a.practice_id AND id = o.id)
      WHEN 'facility' THEN (SELECT name FROM facility WHERE practice_id = a.practice_id AND id = o.id)
      WHEN 'provider' THEN (SELECT last_name || ', ' || first_name FROM provider WHERE practice_id = a.practice_id AND id = o.id)
      WHEN 'fee' THEN (SELECT code || ' ' || label FROM fee_schedule_item WHERE practice_id = a.practice_id AND id = o.id)
      WHEN 'claimBatch' THEN (SELECT 'Batch ' || number FROM claim_batch WHERE practice_id = a.practice_id AND id = o.id)
      WHEN 'claim' THEN (SELECT control_number FROM claim WHERE practice_id = a.practice_id AND id = o.id)
    END AS "objectName"
  FROM audit_entry a
  JOIN practice p ON p.id = a.practice_id
  CROSS JOIN LATERAL (SELECT CASE WHEN a.object_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN a.object_id::uuid END AS id) o
  LEFT JOIN app_user u ON u.id = a.actor_id
  LEFT JOIN intake_case c ON c.practice_id = a.practice_id AND c.id = a.case_id
  WHERE a.practice_id = $1 AND ($2::bigint IS NULL OR a.position < $2)
    AND ($3::text IS NULL OR a.case_id = (SELECT id FROM intake_case WHERE practice_id = $1 AND number = $3))
    AND ($4::uuid IS NULL OR a.actor_id = $4)
    AND ($5::text[] IS NULL OR a.action = ANY ($5))
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
  const actions = kind === undefined ? undefined : (await listActions(transaction, practiceId)).filter((action) => kindOf(action) === kind);
  const wanted = [caseNumber, actorId, actions, outcome, from, to].map((value) => value ?? null);
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

/** The part of an action before its point. */
const kindOf = (action: string): string => action.split('.')[0] ?? action;

export async function listAuditKinds(transaction: Transaction, practiceId: string): Promise<string[]> {
  return [...new Set((await listActions(transaction, practiceId)).map(kindOf))].toSorted();
}

/** From each action to the next in the index, so that a log of years is not read for its few kinds. */
const ACTIONS = `
  WITH RECURSIVE known AS (
    (SELECT action FROM audit_entry WHERE practice_id = $1 ORDER BY action LIMIT 1)
    UNION ALL
    SELECT (SELECT a.action FROM audit_entry a WHERE a.practice_id = $1 AND a.action > known.action ORDER BY a.action LIMIT 1)
    FROM known WHERE known.action IS NOT NULL)
  SELECT action FROM known WHERE action IS NOT NULL`;

async function listActions(transaction: Transaction, practiceId: string): Promise<string[]> {
  const rows = await transaction.query<{ action: string }>(ACTIONS, [practiceId]);
  return rows.map(({ action }) => action);
}
