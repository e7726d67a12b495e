import type { CustomRule } from './custom-rule.js';
import { matchCustomRule, type CustomRuleClaim } from './evaluate-custom-rule.js';

export type PastClaim = CustomRuleClaim & { id: string };

export type CustomRuleTrial = { stopped: number; of: number; claimIds: readonly string[]; sentence: string };

/** "Would have stopped 14 of 1,200": what a rule, on or not yet, would have done to past claims of its dates. */
export function tryCustomRule(rule: CustomRule, claims: readonly PastClaim[]): CustomRuleTrial {
  const dated = claims.filter(
    ({ draft }) =>
      rule.effectiveFrom <= draft.encounter.dateOfService &&
      (rule.effectiveTo === null || draft.encounter.dateOfService <= rule.effectiveTo),
  );
  const claimIds = dated.filter((claim) => matchCustomRule(rule, claim) !== null).map(({ id }) => id);
  const verb = rule.action === 'warn' ? 'warned about' : rule.action === 'hold' ? 'held' : 'stopped';
  return {
    stopped: claimIds.length,
    of: dated.length,
    claimIds,
    sentence: `Would have ${verb} ${grouped(claimIds.length)} of ${grouped(dated.length)} claims.`,
  };
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
