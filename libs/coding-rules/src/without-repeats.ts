import type { RuleFinding } from './rule.js';

/**
 * Nothing is said twice. A hard Excludes1 or combination finding on two codes speaks for every milder finding on the same two,
 * the combination (CR-020), which names the code to use, for the Excludes1 (CR-011); and a code about to be replaced is not
 * asked for companions (CR-013).
 */
export function withoutRepeats(findings: readonly RuleFinding[]): RuleFinding[] {
  const speakers = findings.filter(({ ruleId, severity }) => severity === 'hard' && (ruleId === 'CR-011' || ruleId === 'CR-020'));
  const combined = new Set(speakers.filter(({ ruleId }) => ruleId === 'CR-020').map(pairKey));
  const spoken = new Set(speakers.map(pairKey));
  const replaced = new Set(speakers.flatMap(({ fix }) => (fix?.kind === 'replace-codes' ? fix.remove : [])));
  return findings.filter((finding) => {
    if (finding.ruleId === 'CR-013') return !finding.targets.some((target) => replaced.has(target));
    if (finding.targets.length !== 2) return true;
    if (finding.ruleId === 'CR-011') return !combined.has(pairKey(finding));
    return finding.severity === 'hard' || !spoken.has(pairKey(finding));
  });
}

const pairKey = ({ targets }: RuleFinding): string => [...targets].sort().join(' ');
