import type { FindingSeverity } from '@chartwright/primitives';
import type { Draft } from './draft.js';
import { draftFacts, inCodeOrder } from './draft-facts.js';
import type { CodingRule, OverridePolicy, RuleFinding, RuleHit } from './rule.js';
import type { RuleContext } from './rule-context.js';
import { rulesInForce } from './rule-set.js';
import { withoutRepeats } from './without-repeats.js';

const OVERRIDE_BY_SEVERITY: Record<FindingSeverity, OverridePolicy> = { hard: 'none', soft: 'reason', hint: 'unneeded' };
const SEVERITY_ORDER: Record<FindingSeverity, number> = { hard: 0, soft: 1, hint: 2 };

/**
 * The findings on a draft as a desk shows them, nothing said twice: worst first, then in rule order. Pure: same draft and
 * context, same findings. A hard finding blocks submit and export unless its `override` says which recorded reason lifts it.
 */
export function checkDraft(draft: Draft, context: RuleContext, rules: readonly CodingRule[] = rulesInForce): RuleFinding[] {
  return withoutRepeats(listFindings(draft, context, rules));
}

/** What every rule has to say, for an audit: two ids may speak of the same codes (an Excludes1 pair that also has a combination code). */
export function listFindings(draft: Draft, context: RuleContext, rules: readonly CodingRule[] = rulesInForce): RuleFinding[] {
  const facts = draftFacts(draft, context);
  const orderless = inCodeOrder(facts);
  const seen = new Set<string>();
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    for (const hit of rule.check(rule.isSequencing ? facts : orderless)) {
      const finding = stamped(rule, hit);
      const key = `${finding.ruleId}|${finding.rule}|${finding.targets.join(',')}|${finding.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.push(finding);
    }
  }
  return findings.sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

function stamped(rule: CodingRule, hit: RuleHit): RuleFinding {
  const severity = hit.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    rule: rule.name,
    severity,
    targets: hit.targets,
    message: hit.message,
    source: hit.source ?? rule.source,
    override: hit.override ?? OVERRIDE_BY_SEVERITY[severity],
    ...(hit.fix ? { fix: hit.fix } : {}),
    ...(hit.noteText ? { noteText: hit.noteText } : {}),
    ...(hit.about ? { about: hit.about } : {}),
  };
}
