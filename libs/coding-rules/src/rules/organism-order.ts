import { orderWith } from '../order-with.js';
import type { CodingRule } from '../rule.js';
import { isOrganism } from '../tables/sequenced-pairs.js';

export const organismOrder: CodingRule = {
  id: 'CR-014',
  name: 'organism-order',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.1.b; tabular list B95-B97',
  summary: 'An organism (B95–B97) identifies the cause of an infection coded elsewhere: never first, never alone.',
  example: 'B96.20, N39.0',
  isSequencing: true,
  check: (facts) => {
    const [first] = facts.diagnoses;
    if (!first || !isOrganism(first.code)) return [];
    const infection = facts.diagnoses.find(({ code }) => !isOrganism(code) && !/^[ZV-Y]/.test(code));
    return [
      {
        targets: infection ? [first.shown, infection.shown] : [first.shown],
        message: infection
          ? `${first.shown} names an organism and cannot be first: put ${infection.shown} before it.`
          : `${first.shown} names an organism and cannot stand alone: add the infection before it.`,
        ...(infection
          ? {
              fix: {
                kind: 'reorder' as const,
                order: orderWith(facts, infection.shown, first.shown),
                label: `Put ${infection.shown} first`,
              },
            }
          : {}),
      },
    ];
  },
};
