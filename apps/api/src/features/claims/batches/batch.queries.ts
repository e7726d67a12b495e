import { type Claim as ClaimContent } from '@chartwright/claims';
import type { ClaimBatchPreview, ClaimBatchView, ClaimFilter } from '@chartwright/contracts';
import { newId, type Claim, type JsonObject, type Transaction } from '@chartwright/database';
import { addTab, filterConditions } from '../list/claim-conditions.js';
import { claimOf } from '../building/stored-claim.queries.js';

const VERSIONS_AT_A_TIME = 500;

type VersionRow = { claimId: string; versionId: string; content: JsonObject };

/** The current versions of the claims in the order given, a page at a time. */
export async function* readClaims(
  transaction: Transaction,
  claims: readonly Claim[],
  onVersion: (row: { claimId: string; versionId: string }) => void,
): AsyncGenerator<ClaimContent> {
  for (let start = 0; start < claims.length; start += VERSIONS_AT_A_TIME) {
    const ids = claims.slice(start, start + VERSIONS_AT_A_TIME).map((claim) => claim.id);
    const rows = await transaction.query<VersionRow>(
      `SELECT c.id AS "claimId", v.id AS "versionId", v.content
       FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, position)
       JOIN claim c ON c.id = wanted.id
       JOIN claim_version v ON v.practice_id = c.practice_id AND v.claim_id = c.id AND v.version_number = c.current_version
       ORDER BY wanted.position`,
      [ids],
    );
    for (const row of rows) {
      onVersion(row);
      yield claimOf(row.content);
    }
  }
}

/** What the claims say now, by id. */
export async function currentContents(transaction: Transaction, claimIds: readonly string[]): Promise<Map<string, ClaimContent>> {
  const rows = await transaction.query<{ id: string; content: JsonObject }>(
    `SELECT c.id, v.content FROM claim c
     JOIN claim_version v ON v.practice_id = c.practice_id AND v.claim_id = c.id AND v.version_number = c.current_version
     WHERE c.id = ANY($1::uuid[])`,
    [claimIds],
  );
  return new Map(rows.map((row) => [row.id, claimOf(row.content)]));
}

export async function listPracticesOf(transaction: Transaction, claimIds: readonly string[]): Promise<string[]> {
  const rows = await transaction.query<{ practiceId: string }>(
    `SELECT DISTINCT practice_id AS "practiceId" FROM claim WHERE id = ANY($1::uuid[])`,
    [claimIds],
  );
  return rows.map(({ practiceId }) => practiceId);
}

/** The ready claims under a filter, that its tab shows. */
export async function listReadyIds(
  transaction: Transaction,
  filter: ClaimFilter,
  maySearchNames: boolean,
  limit: number,
): Promise<string[]> {
  const conditions = addTab(filterConditions(filter, maySearchNames), filter.tab).add('c.state = ?', 'ready');
  const rows = await transaction.query<{ id: string }>(
    `SELECT c.id FROM claim c WHERE ${conditions.sql} ORDER BY c.id LIMIT $${conditions.push(limit)}`,
    conditions.values,
  );
  return rows.map((row) => row.id);
}

/** What the ready ones among the claims come to, practice by practice. */
export async function summarizeReady(transaction: Transaction, claimIds: readonly string[]): Promise<ClaimBatchPreview['batches']> {
  return transaction.query(
    `SELECT pr.id AS "practiceId", pr.name AS "practiceName", pr.receiver_name AS "receiverName", pr.usage_indicator AS usage,
       count(*)::int AS "claimCount", sum(c.total_charge_cents)::bigint AS "chargeCents"
     FROM claim c JOIN practice pr ON pr.id = c.practice_id
     WHERE c.id = ANY($1::uuid[]) AND c.state = 'ready' GROUP BY pr.id ORDER BY pr.name`,
    [claimIds],
  );
}

export type BatchItem = { claimId: string; versionId: string };

export async function insertItems(
  transaction: Transaction,
  practiceId: string,
  batchId: string,
  items: readonly BatchItem[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO claim_batch_item (practice_id, id, batch_id, claim_id, claim_version_id, position)
     SELECT $1, i.id, $2, i.claim_id, i.version_id, i.position
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) WITH ORDINALITY AS i(id, claim_id, version_id, position)`,
    [practiceId, batchId, items.map(() => newId()), items.map((item) => item.claimId), items.map((item) => item.versionId)],
  );
}

export async function markSubmitted(transaction: Transaction, claims: readonly Claim[]): Promise<void> {
  await transaction.query(`UPDATE claim SET state = 'submitted', version = version + 1, updated_at = now() WHERE id = ANY($1::uuid[])`, [
    claims.map((claim) => claim.id),
  ]);
}

export async function markReady(transaction: Transaction, claims: readonly Claim[]): Promise<void> {
  await transaction.query(`UPDATE claim SET state = 'ready', version = version + 1, updated_at = now() WHERE id = ANY($1::uuid[])`, [
    claims.map((claim) => claim.id),
  ]);
}

/** Of two at once the second finds it cancelled; false, too, for a batch that went to payers. */
export async function cancelTestBatch(transaction: Transaction, practiceId: string, batchId: string): Promise<boolean> {
  const rows = await transaction.query<{ id: string }>(
    `WITH changed AS (UPDATE claim_batch SET state = 'cancelled'
       WHERE practice_id = $1 AND id = $2 AND usage_indicator = 'T' AND state = 'submitted' RETURNING id) SELECT id FROM changed`,
    [practiceId, batchId],
  );
  return rows.length > 0;
}

/** The claims leave the batch, so that another one can take them; which they were stays on record. */
export async function releaseItems(transaction: Transaction, practiceId: string, batchId: string): Promise<string[]> {
  const rows = await transaction.query<{ claimId: string }>(
    `WITH left_it AS (UPDATE claim_batch_item SET is_active = false WHERE practice_id = $1 AND batch_id = $2 AND is_active RETURNING claim_id)
     SELECT claim_id AS "claimId" FROM left_it ORDER BY claim_id`,
    [practiceId, batchId],
  );
  return rows.map(({ claimId }) => claimId);
}

/** One claim, which the payer never had (claims.md §3): it can go out in another batch; that it was in this one stays on record. */
export async function leaveBatch(transaction: Transaction, { practiceId, id }: Claim): Promise<void> {
  await transaction.query(`UPDATE claim_batch_item SET is_active = false WHERE practice_id = $1 AND claim_id = $2 AND is_active`, [
    practiceId,
    id,
  ]);
}

export async function nextInterchangeNumber(transaction: Transaction): Promise<number> {
  const rows = await transaction.query<{ value: number }>(`SELECT nextval('interchange_number_seq') AS value`);
  return rows[0]?.value ?? 1;
}

type BatchRow = Omit<ClaimBatchView, 'createdAt' | 'downloadedAt'> & { createdAt: Date; downloadedAt: Date | null };

const BATCHES = `
  SELECT b.id, b.practice_id AS "practiceId", pr.name AS "practiceName", b.number, b.state, b.file_name AS "fileName",
    b.usage_indicator AS usage, b.interchange_control_number AS "interchangeControlNumber", b.claim_count AS "claimCount",
    b.total_charge_cents AS "chargeCents", b.size_bytes AS "sizeBytes", b.sha256, u.display_name AS "createdByName",
    b.created_at AS "createdAt", b.downloaded_at AS "downloadedAt"
  FROM claim_batch b JOIN practice pr ON pr.id = b.practice_id LEFT JOIN app_user u ON u.id = b.created_by`;

/** Newest first; ids grow with time. */
export async function listBatches(transaction: Transaction, cursor: string | null, limit: number): Promise<ClaimBatchView[]> {
  const rows = await transaction.query<BatchRow>(
    `${BATCHES} WHERE b.state <> 'building' AND ($1::uuid IS NULL OR b.id < $1::uuid) ORDER BY b.id DESC LIMIT $2`,
    [cursor, limit],
  );
  return rows.map(toView);
}

export async function findBatch(transaction: Transaction, batchId: string): Promise<ClaimBatchView | null> {
  const rows = await transaction.query<BatchRow>(`${BATCHES} WHERE b.id = $1`, [batchId]);
  return rows.map(toView)[0] ?? null;
}

function toView({ createdAt, downloadedAt, ...row }: BatchRow): ClaimBatchView {
  return { ...row, createdAt: createdAt.toISOString(), downloadedAt: downloadedAt?.toISOString() ?? null };
}
