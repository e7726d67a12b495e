import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import type { CodeBookParts } from './code-book.js';
import type { CodeEntry } from './code-tree.js';
import type { Release } from './release.js';

export const CODE_CHANGES = ['added', 'deleted', 'revised', 'billableToHeader', 'headerToBillable'] as const;
export type CodeChangeKind = (typeof CODE_CHANGES)[number];

/** One code that reads otherwise in the later release. A code may be revised and turn into a header at once: two changes. */
export interface CodeChange {
  kind: CodeChangeKind;
  code: string;
  /** Null where the code was not there. */
  before: string | null;
  after: string | null;
}

export interface ReleaseComparison {
  from: Release;
  to: Release;
  changes: readonly CodeChange[];
}

export const COMPARED_SYSTEMS = ['icd10cm', 'hcpcs'] as const;
export type ComparedSystem = (typeof COMPARED_SYSTEMS)[number];

/** What a release changed against the one before it in the same system; null for the oldest and for unknown names. */
export function compareWithPrevious(
  parts: Pick<CodeBookParts, ComparedSystem>,
  system: ComparedSystem,
  name: string,
): ReleaseComparison | null {
  return system === 'icd10cm'
    ? comparison(parts.icd10cm, name, (before, after) => diagnosisChanges(before.entries, after.entries))
    : comparison(parts.hcpcs, name, (before, after) => serviceChanges(before, after));
}

function comparison<Content>(
  editions: readonly { release: Release; content: Content }[],
  name: string,
  changes: (before: Content, after: Content) => CodeChange[],
): ReleaseComparison | null {
  const inOrder = editions.toSorted((a, b) => a.release.effectiveFrom.localeCompare(b.release.effectiveFrom));
  const at = inOrder.findIndex(({ release }) => release.name === name);
  const [before, after] = [inOrder[at - 1], inOrder[at]];
  if (!before || !after) return null;
  return { from: before.release, to: after.release, changes: changes(before.content, after.content) };
}

function diagnosisChanges(before: readonly CodeEntry[], after: readonly CodeEntry[]): CodeChange[] {
  const old = new Map(before.map((entry) => [entry.code, entry]));
  const now = new Set(after.map(({ code }) => code));
  const changes = after.flatMap(({ code, title, billable }): CodeChange[] => {
    const was = old.get(code);
    if (!was) return [{ kind: 'added', code, before: null, after: title }];
    const both = { code, before: was.title, after: title };
    return [
      ...(was.title === title ? [] : [{ kind: 'revised' as const, ...both }]),
      ...(was.billable && !billable ? [{ kind: 'billableToHeader' as const, ...both }] : []),
      ...(!was.billable && billable ? [{ kind: 'headerToBillable' as const, ...both }] : []),
    ];
  });
  return [...changes, ...deleted(before, now)];
}

function serviceChanges(before: ReadonlyMap<string, HcpcsEntry>, after: ReadonlyMap<string, HcpcsEntry>): CodeChange[] {
  const changes = [...after.values()].flatMap(({ code, longDescription }): CodeChange[] => {
    const was = before.get(code);
    if (!was) return [{ kind: 'added', code, before: null, after: longDescription }];
    return was.longDescription === longDescription ? [] : [{ kind: 'revised', code, before: was.longDescription, after: longDescription }];
  });
  const old = [...before.values()].map(({ code, longDescription }) => ({ code, title: longDescription }));
  return [...changes, ...deleted(old, new Set(after.keys()))];
}

function deleted(before: readonly { code: string; title: string }[], now: ReadonlySet<string>): CodeChange[] {
  return before.filter(({ code }) => !now.has(code)).map(({ code, title }) => ({ kind: 'deleted', code, before: title, after: null }));
}

export type CountByChange = Readonly<Record<CodeChangeKind, number>>;

export function countChanges(changes: readonly CodeChange[]): CountByChange {
  const counts = { added: 0, deleted: 0, revised: 0, billableToHeader: 0, headerToBillable: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
