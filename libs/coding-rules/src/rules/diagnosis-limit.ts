import type { CodingRule } from '../rule.js';

/** X12 005010X222A1, loop 2300 HI: twelve diagnosis codes; CMS-1500 item 21 A–L. */
const MOST_DIAGNOSES = 12;

export const diagnosisLimit: CodingRule = {
  id: 'CR-060',
  name: 'diagnosis-limit',
  severity: 'hard',
  source: 'X12 005010X222A1, loop 2300 HI; CMS-1500 item 21',
  summary: 'A professional claim holds at most 12 diagnoses.',
  example: '13 diagnoses',
  check: ({ diagnoses, lines }) => {
    if (diagnoses.length <= MOST_DIAGNOSES) return [];
    const pointed = new Set(lines.flatMap(({ pointers }) => pointers));
    const dispensable = diagnoses
      .filter(({ position }) => !pointed.has(position))
      .toSorted((a, b) => a.position - b.position)
      .at(-1);
    return [
      {
        targets: ['claim'],
        message: `${diagnoses.length} diagnoses, a claim holds ${MOST_DIAGNOSES}. Keep those the lines point to, or split the claim.`,
        ...(dispensable ? { fix: { kind: 'remove-code' as const, code: dispensable.shown, label: `Remove ${dispensable.shown}` } } : {}),
      },
    ];
  },
};
