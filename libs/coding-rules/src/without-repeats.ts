import type { RuleFinding } from './rule.js';

/** Of two hard findings on the same codes the one that names the repair speaks: the combination code, then the note of the tabular list. */
const SPEAKERS = ['CR-020', 'CR-011', 'CR-046'] as const;
const rankOf = ({ ruleId }: RuleFinding): number => SPEAKERS.findIndex((id) => id === ruleId);

/** The first id speaks for the second on the same code: the heading for its date, the manifestation for its order. */
const SPOKEN_BY: readonly (readonly [speaker: string, silent: string])[] = [
  ['CR-002', 'CR-003'],
  ['CR-014', 'CR-012'],
];

/**
 * Nothing is said twice. A hard Excludes1 or combination finding on two codes speaks for every milder finding on the same two,
 * a warning for the hint, and a code about to be replaced is not asked for companions (CR-013).
 */
export function withoutRepeats(findings: readonly RuleFinding[]): RuleFinding[] {
  const speakers = findings.filter((finding) => finding.severity === 'hard' && rankOf(finding) >= 0);
  const replaced = new Set(speakers.flatMap(({ fix }) => (fix?.kind === 'replace-codes' ? fix.remove : [])));
  return findings.filter((finding) => {
    if (isSpokenBy(findings, finding)) return false;
    // Another rule that moves codes says which comes first, and why.
    if (finding.ruleId === 'CR-030') return !findings.some(({ ruleId, fix }) => ruleId !== 'CR-030' && fix?.kind === 'reorder');
    if (finding.ruleId === 'CR-013') return !finding.targets.some((target) => replaced.has(target));
    if (finding.targets.length !== 2) return true;
    const key = pairKey(finding);
    if (finding.severity === 'hint' && isWarnedOf(findings, key)) return false;
    const rank = finding.severity === 'hard' ? rankOf(finding) : SPEAKERS.length;
    return rank < 0 || !speakers.some((speaker) => rankOf(speaker) < rank && pairKey(speaker) === key);
  });
}

function isSpokenBy(findings: readonly RuleFinding[], { ruleId, targets }: RuleFinding): boolean {
  return SPOKEN_BY.some(
    ([speaker, silent]) => silent === ruleId && findings.some((other) => other.ruleId === speaker && other.targets[0] === targets[0]),
  );
}

function isWarnedOf(findings: readonly RuleFinding[], key: string): boolean {
  return findings.some(({ severity, targets }) => severity === 'soft' && [...targets].sort().join(' ') === key);
}

const pairKey = ({ targets }: RuleFinding): string => [...targets].sort().join(' ');
