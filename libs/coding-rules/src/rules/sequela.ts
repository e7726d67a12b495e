import { pairsOf, inCodeOrder } from '../diagnosis-pairs.js';
import { codeRanges } from '../code-ranges.js';
import { orderWith } from '../order-with.js';
import type { CodingRule, RuleHit } from '../rule.js';

const INJURY = codeRanges('S00-T88');
/** Cause codes of the categories "sequelae of …": the residual condition is listed before them; I69 names both in one code. */
const SEQUELA_CATEGORY = codeRanges('B90-B94 E64 E68 G09 O94');

export const sequela: CodingRule = {
  id: 'CR-048',
  name: 'sequela',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.B.10',
  summary:
    'What remains is listed first, then the cause with S or its sequela category; an acute injury and its own sequela are not both reported.',
  example: 'S52.531S first',
  isSequencing: true,
  check: (facts) => {
    const hits: RuleHit[] = [];
    const [first, second] = facts.diagnoses;
    if (first && (SEQUELA_CATEGORY(first.code) || (INJURY(first.code) && first.code.length === 7 && first.code.endsWith('S')))) {
      const residual = second && !second.code.endsWith('S') ? second : null;
      hits.push({
        targets: [first.shown],
        message: residual
          ? `List what remains first: put ${residual.shown} before ${first.shown}.`
          : `${first.shown} names the cause. Add the condition that remains before it.`,
        ...(residual
          ? {
              fix: { kind: 'reorder' as const, order: orderWith(facts, residual.shown, first.shown), label: `Put ${residual.shown} first` },
            }
          : {}),
      });
    }
    for (const pair of pairsOf(facts.diagnoses)) {
      const [a, b] = inCodeOrder(...pair);
      const isSameInjury = a.code.length === 7 && INJURY(a.code) && a.code.slice(0, 6) === b.code.slice(0, 6);
      if (!isSameInjury || a.code.endsWith('S') === b.code.endsWith('S')) continue;
      hits.push({
        targets: [a.shown, b.shown],
        message: `${a.shown} and ${b.shown} are one injury, once acute and once as its sequela. Keep one.`,
      });
    }
    return hits;
  },
};
