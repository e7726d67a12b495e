import type { CustomRule, CustomRuleAction } from './custom-rule.js';
import { matchCustomRule, type CustomRuleClaim } from './evaluate-custom-rule.js';

export type PastClaim = CustomRuleClaim & { id: string };

export type CustomRuleTrial = { stopped: number; of: number; claimIds: readonly string[]; sentence: string };

/**
 * "Would have stopped 14 of 1,200": what a rule, on or not yet, would have done to the past claims given. Its own dates do not
 * count here: a rule that begins next month is tried on the claims of this one.
 */
export function tryCustomRule(rule: CustomRule, claims: readonly PastClaim[]): CustomRuleTrial {
  const claimIds = claims.filter((claim) => matchCustomRule(rule, claim) !== null).map(({ id }) => id);
  return {
    stopped: claimIds.length,
    of: claims.length,
    claimIds,
    sentence: trialSentence(rule.action, claimIds.length, claims.length),
  };
}

/** "Would have held 14 of 1,200 claims." */
export function trialSentence(action: CustomRuleAction, stopped: number, of: number): string {
  const verb = action === 'warn' ? 'warned about' : action === 'hold' ? 'held' : 'stopped';
  return `Would have ${verb} ${grouped(stopped)} of ${grouped(of)} ${of === 1 ? 'claim' : 'claims'}.`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
