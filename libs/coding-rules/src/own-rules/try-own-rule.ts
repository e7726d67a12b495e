import type { OwnRule, OwnRuleAction } from './own-rule.js';
import { matchOwnRule, type OwnRuleClaim } from './evaluate-own-rule.js';

export type PastClaim = OwnRuleClaim & { id: string };

export type OwnRuleTrial = { stopped: number; of: number; claimIds: readonly string[]; sentence: string };

/**
 * "Would have stopped 14 of 1,200": what a rule, on or not yet, would have done to the past claims given. Its own dates do not
 * count here: a rule that begins next month is tried on the claims of this one.
 */
export function tryOwnRule(rule: OwnRule, claims: readonly PastClaim[]): OwnRuleTrial {
  const claimIds = claims.filter((claim) => matchOwnRule(rule, claim) !== null).map(({ id }) => id);
  return {
    stopped: claimIds.length,
    of: claims.length,
    claimIds,
    sentence: trialSentence(rule.action, claimIds.length, claims.length),
  };
}

/** "Would have held 14 of 1,200 claims." */
export function trialSentence(action: OwnRuleAction, stopped: number, of: number): string {
  const verb = action === 'warn' ? 'warned about' : action === 'hold' ? 'held' : 'stopped';
  return `Would have ${verb} ${grouped(stopped)} of ${grouped(of)} ${of === 1 ? 'claim' : 'claims'}.`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
