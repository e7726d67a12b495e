import { codeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

const INJURY = codeRanges('S00-T34 M80 M84.3-M84.6');
const AFTERCARE = codeRanges('Z47.1-Z47.2 Z47.8- Z48.0- Z48.1 Z48.8- Z51.89');

export const injuryPhase: CodingRule = {
  id: 'CR-005',
  name: 'injury-phase',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.19.a and I.C.21.c.7',
  summary: 'The 7th character tells the phase of treatment; one phase per injury, and no aftercare Z code for an injury.',
  example: 'S52.531D, Z48.02',
  check: ({ diagnoses }) => {
    const injuries = diagnoses.filter(({ code }) => code.length === 7 && INJURY(code));
    const hits: RuleHit[] = [];
    const [injury] = injuries;
    for (const { code, shown } of diagnoses) {
      if (!injury || !AFTERCARE(code)) continue;
      hits.push({
        targets: [shown, injury.shown].sort(),
        message: `Aftercare of an injury is the injury's own code with D: remove ${shown}.`,
        fix: { kind: 'remove-code', code: shown, label: `Remove ${shown}` },
      });
    }
    const phases = new Map<string, string[]>();
    for (const { code, shown } of injuries) phases.set(code.slice(0, 6), [...(phases.get(code.slice(0, 6)) ?? []), shown]);
    for (const shown of phases.values()) {
      const unique = [...new Set(shown)].sort();
      if (unique.length < 2 || unique.some((code) => code.endsWith('S'))) continue;
      hits.push({ targets: unique, message: `One injury, one phase of treatment: keep one of ${unique.join(', ')}.` });
    }
    return hits;
  },
};
