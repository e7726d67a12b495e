import type { DecisionCounts } from './decision-counts.js';

/** Codes that practices take or leave as a kind, whatever the single code: one decision on any of them speaks for all. */
export type CodeKind = { name: string; pattern: RegExp };

/** First match wins; other codes are each a decision of their own. */
const KINDS: readonly CodeKind[] = [
  { name: 'symptom codes', pattern: /^R/ },
  { name: 'long-term drug codes', pattern: /^Z79/ },
  { name: 'personal history codes', pattern: /^Z8[5-7]/ },
  { name: 'family history codes', pattern: /^Z8[0-4]/ },
  { name: 'status codes', pattern: /^Z(?:7[27]|8[89]|9[0-9])/ },
  { name: 'place codes', pattern: /^Y92/ },
  { name: 'activity codes', pattern: /^Y93/ },
  { name: 'external cause status codes', pattern: /^Y99/ },
  { name: 'external cause codes', pattern: /^[V-Y]/ },
];

/** Services of HCPCS begin with the same letters: R0070, V2020. */
const SERVICE = /^[A-V]\d{4}$/;

export function kindOf(code: string): string | null {
  if (SERVICE.test(code)) return null;
  return KINDS.find(({ pattern }) => pattern.test(code))?.name ?? null;
}

/** Each code of these kinds stands for itself: a second one of its category is another fact, not another leaf. */
export const isListOfFacts = (code: string): boolean => /^Z(?:7[279]|8|9)/.test(code);

/** Sums by kind. Codes without a kind are left out. */
export function countsByKind(rows: Iterable<DecisionCounts & { code: string }>): Map<string, DecisionCounts> {
  const sums = new Map<string, DecisionCounts>();
  for (const { code, offered, taken, expected, added } of rows) {
    const kind = kindOf(code);
    if (kind === null) continue;
    const sum = sums.get(kind) ?? { offered: 0, taken: 0, expected: 0, added: 0 };
    sums.set(kind, {
      offered: sum.offered + offered,
      taken: sum.taken + taken,
      expected: sum.expected + expected,
      added: sum.added + added,
    });
  }
  return sums;
}
