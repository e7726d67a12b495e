import type { BrowseIndexRequest, IndexLine, IndexPage, IndexReference } from '@chartwright/contracts';
import { dotted } from '@chartwright/primitives';
import { type CodeBookView, type IndexEntry, indexPathOf } from '@chartwright/terminology';

const DEFAULT_LIMIT = 50;

/** A page of main terms, or of the lines under an entry; null when `under` is no entry of that index. */
export function findIndexPage(view: CodeBookView, request: BrowseIndexRequest): IndexPage | null {
  const { source, under, beginning = '', offset = 0, limit = DEFAULT_LIMIT } = request;
  const entries = view.indexEntries;
  const parent = under === undefined ? null : entries[under];
  if (parent === undefined || (parent !== null && parent.source !== source)) return null;
  const wanted = beginning.trim().toLowerCase();
  const all = under === undefined ? mainTerms(view, source) : linesUnder(entries, under);
  const positions = all.filter((position) => titleAt(entries, position).toLowerCase().startsWith(wanted));
  return {
    releaseName: view.releaseOf('icd10cm-index')?.name ?? null,
    source,
    path: under === undefined ? [] : indexPathOf(entries, under).map((position) => toLine(view, position)),
    lines: positions.slice(offset, offset + limit).map((position) => toLine(view, position)),
    total: positions.length,
    offset,
  };
}

const terms = new WeakMap<CodeBookView, Map<string, readonly number[]>>();

function mainTerms(view: CodeBookView, source: IndexEntry['source']): readonly number[] {
  const bySource = terms.get(view) ?? new Map<string, readonly number[]>();
  terms.set(view, bySource);
  const known = bySource.get(source);
  if (known) return known;
  const found = view.indexEntries.flatMap((entry, position) => (entry.source === source && entry.path.length === 1 ? [position] : []));
  bySource.set(source, found);
  return found;
}

/** Entries stand in printed order, so those under one follow it until the depth is back. */
function linesUnder(entries: readonly IndexEntry[], position: number): number[] {
  const entry = entries[position];
  const depth = entry?.path.length ?? 0;
  const found: number[] = [];
  for (let at = position + 1; at < entries.length; at += 1) {
    const next = entries[at];
    if (!next || next.source !== entry?.source || next.path.length <= depth) break;
    if (next.path.length === depth + 1) found.push(at);
  }
  return found;
}

function toLine(view: CodeBookView, position: number): IndexLine {
  const entries = view.indexEntries;
  const entry = entries[position];
  return {
    position,
    title: titleAt(entries, position),
    nonessential: [...(entry?.nonessential ?? [])],
    code: entry?.code ? dotted(entry.code) : null,
    hasMoreCharacters: entry?.hasMoreCharacters ?? false,
    manifestation: entry?.manifestation ? dotted(entry.manifestation) : null,
    see: entry?.see ? toReference(view, entry.source, entry.see) : null,
    seeAlso: entry?.seeAlso ? toReference(view, entry.source, entry.seeAlso) : null,
    linesBelow: linesUnder(entries, position).length,
  };
}

/** "Disease, heart" is followed word for word as far as it goes; "Table of Drugs" leads to no entry. */
function toReference(view: CodeBookView, source: IndexEntry['source'], text: string): IndexReference {
  const [main = '', ...rest] = text.split(/\s*[,;]\s*/).map((part) => part.toLowerCase());
  const entries = view.indexEntries;
  const isNamed = (position: number, name: string): boolean => {
    const title = titleAt(entries, position).toLowerCase();
    return title === name || title.startsWith(`${name}, `);
  };
  let position = mainTerms(view, source).find((each) => isNamed(each, main)) ?? null;
  for (const name of position === null ? [] : rest) {
    const next: number | undefined = linesUnder(entries, position ?? 0).find((each) => isNamed(each, name));
    if (next === undefined) break;
    position = next;
  }
  return { text, position };
}

function titleAt(entries: readonly IndexEntry[], position: number): string {
  return entries[position]?.path.at(-1) ?? '';
}
