import type { CoveragePolicy } from '@chartwright/coding-rules';
import { MAX_LISTED_POLICIES, type LoadedPolicy, type PolicyLoad } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';

type LoadRow = Omit<PolicyLoad, 'loadedAt' | 'withdrawnAt'> & { loadedAt: Date; withdrawnAt: Date | null };

const LOADS = `
  SELECT l.id, l.file_name AS "fileName", l.policy_count AS "policyCount", b.display_name AS "loadedBy", l.loaded_at AS "loadedAt",
    w.display_name AS "withdrawnBy", l.withdrawn_at AS "withdrawnAt"
  FROM code_policy_load l
  LEFT JOIN app_user b ON b.id = l.loaded_by
  LEFT JOIN app_user w ON w.id = l.withdrawn_by
  WHERE l.firm_id = $1 AND ($2::uuid IS NULL OR l.id = $2)
  ORDER BY l.loaded_at DESC, l.id DESC`;

export async function listPolicyLoads(tx: Transaction, firmId: string): Promise<PolicyLoad[]> {
  return (await tx.query<LoadRow>(LOADS, [firmId, null])).map(toLoad);
}

export async function findPolicyLoad(tx: Transaction, firmId: string, id: string): Promise<PolicyLoad | null> {
  const [row] = await tx.query<LoadRow>(LOADS, [firmId, id]);
  return row ? toLoad(row) : null;
}

function toLoad({ loadedAt, withdrawnAt, ...row }: LoadRow): PolicyLoad {
  return { ...row, loadedBy: row.loadedBy ?? 'removed', loadedAt: loadedAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null };
}

/** Searched by number, title or a procedure code, among those that hold. */
const STANDING = `
  SELECT s.content, s.file_name AS "fileName", count(*) OVER ()::int AS found
  FROM (
    SELECT DISTINCT ON (p.policy_id, p.effective_from) p.policy_id, p.effective_from, p.content, l.file_name
    FROM code_policy p JOIN code_policy_load l ON l.id = p.load_id
    WHERE l.firm_id = $1 AND l.withdrawn_at IS NULL
    ORDER BY p.policy_id, p.effective_from, l.loaded_at DESC, l.id DESC
  ) s
  WHERE $2 = '' OR strpos(lower(s.policy_id), $2) > 0 OR strpos(lower(s.content ->> 'title'), $2) > 0
    OR s.content -> 'procedures' ? upper($2)
  ORDER BY s.policy_id, s.effective_from DESC
  LIMIT ${MAX_LISTED_POLICIES}`;

type StandingRow = { content: CoveragePolicy; fileName: string; found: number };

export async function listStandingPolicies(
  tx: Transaction,
  firmId: string,
  text: string,
): Promise<{ policies: LoadedPolicy[]; found: number }> {
  const rows = await tx.query<StandingRow>(STANDING, [firmId, text.trim().toLowerCase()]);
  return { policies: rows.map(toPolicy), found: rows[0]?.found ?? 0 };
}

function toPolicy({ content, fileName }: StandingRow): LoadedPolicy {
  const { id, type, title, payer, state, effectiveFrom, effectiveTo, procedures, groups, frequency } = content;
  return {
    policyId: id,
    type,
    title,
    payer,
    state,
    effectiveFrom,
    effectiveTo,
    procedures: [...procedures],
    groups: groups.map(({ logic, codes }) => ({ logic, codes: [...codes] })),
    limit: frequency ?? null,
    fileName,
  };
}

type NewLoad = { id: string; firmId: string; fileName: string; sha256: string; loadedBy: string; loadedAt: Date };

export async function insertPolicyLoad(tx: Transaction, load: NewLoad, policies: readonly CoveragePolicy[]): Promise<void> {
  await tx.query(
    `INSERT INTO code_policy_load (id, firm_id, file_name, sha256, policy_count, loaded_by, loaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [load.id, load.firmId, load.fileName, load.sha256, policies.length, load.loadedBy, load.loadedAt],
  );
  await tx.query(
    `INSERT INTO code_policy (load_id, position, policy_id, effective_from, content)
     SELECT $1, p.position, p.content ->> 'id', (p.content ->> 'effectiveFrom')::date, p.content
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS p (content, position)`,
    [load.id, JSON.stringify(policies)],
  );
}
