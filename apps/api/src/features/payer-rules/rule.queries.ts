import type { Claim } from '@chartwright/claims';
import type { OwnRuleList, RuleCondition, RuleTrialSummary, RuleVersion } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';

type VersionRow = Omit<RuleVersion, 'all' | 'any' | 'createdAt' | 'switchedOnAt' | 'endedAt'> & {
  ruleId: string;
  conditions: { all?: RuleCondition[]; any?: RuleCondition[] };
  trial: RuleTrialSummary | null;
  createdAt: Date;
  switchedOnAt: Date | null;
  endedAt: Date | null;
};

const VERSIONS = `
  SELECT r.rule_id AS "ruleId", r.id, r.version_number AS "versionNumber", r.state, r.name, r.owner, r.action, r.reason, r.conditions,
    r.effective_from AS "effectiveFrom", r.effective_to AS "effectiveTo", r.trial, c.display_name AS "createdBy", r.created_at AS "createdAt",
    s.display_name AS "switchedOnBy", r.switched_on_at AS "switchedOnAt", e.display_name AS "endedBy", r.ended_at AS "endedAt"
  FROM custom_rule_version r
  LEFT JOIN app_user c ON c.id = r.created_by
  LEFT JOIN app_user s ON s.id = r.switched_on_by
  LEFT JOIN app_user e ON e.id = r.ended_by
  WHERE r.practice_id = $1 AND ($2::uuid IS NULL OR r.id = $2)
  ORDER BY r.rule_id, r.version_number DESC`;

export async function listRuleVersions(tx: Transaction, practiceId: string): Promise<(RuleVersion & { ruleId: string })[]> {
  return (await tx.query<VersionRow>(VERSIONS, [practiceId, null])).map(toVersion);
}

export async function findRuleVersion(tx: Transaction, practiceId: string, id: string): Promise<(RuleVersion & { ruleId: string }) | null> {
  const [row] = await tx.query<VersionRow>(VERSIONS, [practiceId, id]);
  return row ? toVersion(row) : null;
}

function toVersion({ conditions, createdAt, switchedOnAt, endedAt, ...row }: VersionRow): RuleVersion & { ruleId: string } {
  return {
    ...row,
    all: conditions.all ?? [],
    any: conditions.any ?? [],
    createdBy: row.createdBy ?? 'removed',
    createdAt: createdAt.toISOString(),
    switchedOnAt: switchedOnAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

/** Payers by the id that conditions compare; their names are what the form shows. */
export function listRulePayers(tx: Transaction, practiceId: string): Promise<OwnRuleList['payers']> {
  return tx.query(`SELECT edi_payer_id AS id, name FROM payer WHERE practice_id = $1 ORDER BY name, edi_payer_id`, [practiceId]);
}

export type PastClaimRow = { id: string; claimNumber: string; payerName: string; state: string; content: Claim };

const PAST = `
  SELECT c.id, c.control_number AS "claimNumber", coalesce(p.name, 'Self-pay') AS "payerName", c.state, v.content
  FROM claim c
  JOIN claim_version v ON v.practice_id = c.practice_id AND v.claim_id = c.id AND v.version_number = c.current_version
  LEFT JOIN payer p ON p.practice_id = c.practice_id AND p.id = c.payer_id
  WHERE c.practice_id = $1 AND c.date_of_service >= $2::date AND c.state NOT IN ('replaced', 'voided') AND c.id > $3
  ORDER BY c.id LIMIT $4`;

/** Claims of the last days as they stand now, some at a time. */
export function listPastClaims(
  tx: Transaction,
  practiceId: string,
  { since, after, limit }: { since: string; after: string; limit: number },
): Promise<PastClaimRow[]> {
  return tx.query<PastClaimRow>(PAST, [practiceId, since, after, limit]);
}
