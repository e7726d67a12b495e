import type { Claim } from '@chartwright/claims';
import { isInForce, matchOwnRule, type OwnRule, type OwnRuleClaim } from '@chartwright/coding-rules';
import { canonicalJson } from '@chartwright/database';
import type { Finding, FindingSeverity } from '@chartwright/primitives';
import { createHash } from 'node:crypto';
import { claimAsDraft } from './claim-as-draft.js';

/**
 * A version of a rule and what it looked at, as a claim remembers that its hold was lifted: whoever lifted it had seen these codes
 * and this payer. A corrected address leaves the hold lifted, another code brings it back.
 */
function keyOf({ id, version }: OwnRule, asDraft: OwnRuleClaim): string {
  return `${id}@${version}#${createHash('sha256').update(canonicalJson(asDraft)).digest('base64url').slice(0, HASH_LENGTH)}`;
}
const HASH_LENGTH = 22;

/**
 * What own rules say of a claim that was built (CR-209). A block and a hold that nobody lifted keep it from going out; a
 * warning was the coder's to answer, and a lifted hold is told, not enforced.
 */
export function ownRuleFindings(claim: Claim, rules: readonly OwnRule[], released: readonly string[]): Finding[] {
  return matching(claim, rules).map(({ rule, key, lines }) => ({
    ruleId: 'CR-209',
    severity: severityOf(rule, released.includes(key)),
    targets: lines.length > 0 ? lines.map((line) => `line:${line}`) : ['claim'],
    message: rule.action === 'hold' ? `Held: ${rule.reason}` : rule.reason,
    source: `${rule.owner === 'payer' ? 'Payer' : 'Practice'} rule "${rule.name}", version ${rule.version}, from ${rule.effectiveFrom}`,
  }));
}

/** The holds in the way of this claim, to be remembered when a person lifts them. */
export function holdsOf(claim: Claim, rules: readonly OwnRule[]): string[] {
  return matching(claim, rules).flatMap(({ rule, key }) => (rule.action === 'hold' ? [key] : []));
}

function severityOf({ action }: OwnRule, isLifted: boolean): FindingSeverity {
  if (action === 'block') return 'hard';
  if (action === 'warn') return 'soft';
  return isLifted ? 'hint' : 'hard';
}

function matching(claim: Claim, rules: readonly OwnRule[]): { rule: OwnRule; key: string; lines: number[] }[] {
  const asDraft = claimAsDraft(claim);
  return rules
    .filter((rule) => isInForce(rule, asDraft.draft.encounter.dateOfService))
    .flatMap((rule) => {
      const lines = matchOwnRule(rule, asDraft);
      return lines ? [{ rule, key: keyOf(rule, asDraft), lines }] : [];
    });
}
