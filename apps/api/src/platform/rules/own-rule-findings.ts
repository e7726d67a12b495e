import type { Claim } from '@chartwright/claims';
import { isInForce, matchCustomRule, type CustomRule } from '@chartwright/coding-rules';
import type { Finding, FindingSeverity } from '@chartwright/primitives';
import { claimAsDraft } from './claim-as-draft.js';

/** A version of a rule, as a claim remembers that its hold was lifted. */
const keyOf = ({ id, version }: CustomRule): string => `${id}@${version}`;

/**
 * What own rules say of a claim that was built (CR-209). A block and a hold that nobody lifted keep it from going out; a
 * warning was the coder's to answer, and a lifted hold is told, not enforced.
 */
export function ownRuleFindings(claim: Claim, rules: readonly CustomRule[], released: readonly string[]): Finding[] {
  return matching(claim, rules).map(({ rule, lines }) => ({
    ruleId: 'CR-209',
    severity: severityOf(rule, released),
    targets: lines.length > 0 ? lines.map((line) => `line:${line}`) : ['claim'],
    message: rule.action === 'hold' ? `Held: ${rule.reason}` : rule.reason,
    source: `${rule.owner === 'payer' ? 'Payer' : 'Practice'} rule "${rule.name}", version ${rule.version}, from ${rule.effectiveFrom}`,
  }));
}

/** The holds in the way of this claim, to be remembered when a person lifts them. */
export function holdsOf(claim: Claim, rules: readonly CustomRule[]): string[] {
  return matching(claim, rules).flatMap(({ rule }) => (rule.action === 'hold' ? [keyOf(rule)] : []));
}

function severityOf(rule: CustomRule, released: readonly string[]): FindingSeverity {
  if (rule.action === 'block') return 'hard';
  if (rule.action === 'warn') return 'soft';
  return released.includes(keyOf(rule)) ? 'hint' : 'hard';
}

function matching(claim: Claim, rules: readonly CustomRule[]): { rule: CustomRule; lines: number[] }[] {
  const asDraft = claimAsDraft(claim);
  return rules
    .filter((rule) => isInForce(rule, asDraft.draft.encounter.dateOfService))
    .flatMap((rule) => {
      const lines = matchCustomRule(rule, asDraft);
      return lines ? [{ rule, lines }] : [];
    });
}
