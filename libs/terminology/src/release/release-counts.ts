import type { CodeBookParts } from './code-book.js';
import type { Release } from './release.js';

/** What a loaded release holds, as an administrator reads it. */
export interface ReleaseCount {
  what: string;
  count: number;
}

export interface CountedRelease {
  release: Release;
  counts: ReleaseCount[];
}

export function countReleases(parts: CodeBookParts): CountedRelease[] {
  const of = <Content>(
    editions: readonly { release: Release; content: Content }[],
    counts: (content: Content) => Readonly<Record<string, number>>,
  ): CountedRelease[] =>
    editions.map(({ release, content }) => ({
      release,
      counts: Object.entries(counts(content)).map(([what, count]) => ({ what, count })),
    }));
  return [
    ...of(parts.icd10cm, ({ entries }) => {
      const billable = entries.filter((entry) => entry.billable).length;
      return { 'billable codes': billable, headers: entries.length - billable };
    }),
    ...of(parts.tabulars, ({ diagnoses, chapters }) => ({ chapters: chapters.length, 'codes with their notes': diagnoses.size })),
    ...of(parts.indexes, ({ entries, neoplasms, drugs }) => ({
      'index entries': entries.length,
      'neoplasm rows': neoplasms.length,
      'drug rows': drugs.length,
    })),
    ...of(parts.hcpcs, (entries) => {
      const modifiers = [...entries.values()].filter(({ kind }) => kind === 'modifier').length;
      return { codes: entries.size - modifiers, modifiers };
    }),
    ...of(parts.cpt, (entries) => ({ codes: entries.size })),
    ...of(parts.ncci, ({ mue, addOns }) => ({ 'unit limits': mue.size, 'add-on pairs': addOns.length })),
    ...of(parts.mpfs, ({ indicators }) => ({ 'fee schedule codes': indicators.size })),
    ...of(parts.mce, ({ ageRanges, unacceptablePrincipal }) => ({
      'age limits': ageRanges.size,
      'not first-listed': unacceptablePrincipal.size,
    })),
    ...of(parts.hcc, ({ mapping }) => ({ 'mapped diagnoses': mapping.size })),
    ...of(parts.pos, (places) => ({ 'places of service': places.size })),
  ];
}
