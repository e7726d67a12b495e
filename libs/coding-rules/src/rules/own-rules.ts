import type { FindingSeverity } from '@chartwright/primitives';
import { isInForce, matchOwnRule } from '../own-rules/evaluate-own-rule.js';
import type { OwnRuleAction } from '../own-rules/own-rule.js';
import type { CodingRule } from '../rule.js';

/** A hold does not stop the coder: the claim waits for billing, and the coder is told so. */
const SEVERITY: Record<OwnRuleAction, FindingSeverity> = { block: 'hard', hold: 'hint', warn: 'soft' };

export const ownRules: CodingRule = {
  id: 'CR-209',
  name: 'own-rules',
  severity: 'soft',
  source: 'Rules of the practice or payer, written and dated by an administrator',
  summary: 'A practice’s or payer’s own conditions on the claim block, hold or warn, with their reason.',
  example: '"20610 needs a side for payer P1"',
  // "First diagnosis" is a field a own rule may ask for.
  isSequencing: true,
  check: ({ encounter, diagnoses, lines, context: { ownRules: rules = [], subject = {} } }) => {
    const claim = { draft: { encounter, diagnoses: diagnoses.map(({ code }) => code), lines }, subject };
    return rules
      .filter((rule) => isInForce(rule, encounter.dateOfService))
      .flatMap((rule) => {
        const matched = matchOwnRule(rule, claim);
        if (!matched) return [];
        return [
          {
            severity: SEVERITY[rule.action],
            targets: matched.length > 0 ? matched.map((line) => `line:${line}`) : ['claim'],
            about: `${rule.id}@${rule.version}`,
            message: rule.action === 'hold' ? `The claim will be held for billing: ${rule.reason}` : rule.reason,
            source: `${rule.owner === 'payer' ? 'Payer' : 'Practice'} rule "${rule.name}", version ${rule.version}, from ${rule.effectiveFrom}`,
          },
        ];
      });
  },
};
