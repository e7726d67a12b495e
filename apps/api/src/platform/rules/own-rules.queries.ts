import type { OwnRule } from '@chartwright/coding-rules';
import type { CustomRuleVersion, Transaction } from '@chartwright/database';
import type { CalendarDate } from '@chartwright/primitives';

/** What makes a version, as the form writes it; `conditions` is written by nobody else, so it is read as such. */
type RuleParts = Pick<
  CustomRuleVersion,
  'ruleId' | 'versionNumber' | 'state' | 'name' | 'owner' | 'action' | 'reason' | 'conditions' | 'effectiveFrom' | 'effectiveTo'
>;

export function toOwnRule(row: RuleParts): OwnRule {
  const { all = [], any = [] } = row.conditions as Partial<Pick<OwnRule, 'all' | 'any'>>;
  return {
    id: row.ruleId,
    version: row.versionNumber,
    name: row.name,
    owner: row.owner,
    all,
    ...(any.length > 0 ? { any } : {}),
    action: row.action,
    reason: row.reason,
    effectiveFrom: row.effectiveFrom,
    effectiveTo: row.effectiveTo,
    isSwitchedOn: row.state === 'on',
  };
}

const IN_FORCE = `
  SELECT practice_id AS "practiceId", rule_id AS "ruleId", version_number AS "versionNumber", state, name, owner, action, reason,
    conditions, effective_from AS "effectiveFrom", effective_to AS "effectiveTo"
  FROM custom_rule_version
  WHERE practice_id = ANY ($1::uuid[]) AND state = 'on' AND effective_from <= $3 AND (effective_to IS NULL OR effective_to >= $2)
  ORDER BY created_at, id`;

type FoundRule = RuleParts & { practiceId: string };
/** Rules are chosen by date of service, as codes are: one that ended still acts on the days it was in force. */
export async function listRulesInForce(tx: Transaction, practiceId: string, dateOfService: CalendarDate): Promise<OwnRule[]> {
  const rows = await tx.query<FoundRule>(IN_FORCE, [[practiceId], dateOfService, dateOfService]);
  return rows.map(toOwnRule);
}

/** For many claims at once: the rules of each practice that are on for any day between the two. */
export async function listRulesBetween(
  tx: Transaction,
  practiceIds: readonly string[],
  [from, to]: readonly [CalendarDate, CalendarDate],
): Promise<Map<string, OwnRule[]>> {
  const rows = await tx.query<FoundRule>(IN_FORCE, [practiceIds, from, to]);
  const byPractice = new Map<string, OwnRule[]>();
  for (const row of rows) byPractice.set(row.practiceId, [...(byPractice.get(row.practiceId) ?? []), toOwnRule(row)]);
  return byPractice;
}
