import { undotted } from '@chartwright/primitives';
import type { IndexEntry } from '../icd10cm/alphabetic-index.js';
import type { CodeBookView } from './code-book-view.js';

/** An entry of the alphabetic index with its place in the printed order. */
export interface PlacedIndexEntry {
  position: number;
  entry: IndexEntry;
}

const byCode = new WeakMap<readonly IndexEntry[], ReadonlyMap<string, readonly number[]>>();

/** Entries that lead to a code, those that name most of it first: `M25.56-` leads to M25.561, `S62.66` to S62.662A. */
export function indexEntriesFor(view: CodeBookView, code: string): PlacedIndexEntry[] {
  const entries = view.indexEntries;
  const positions = positionsByCode(entries);
  const wanted = undotted(code);
  const base = view.tabularNode(wanted)?.name ?? wanted;
  const found: PlacedIndexEntry[] = [];
  for (let length = wanted.length; length >= 3; length -= 1) {
    const named = wanted.slice(0, length);
    for (const position of positions.get(named) ?? []) {
      const entry = entries[position];
      // A base is printed without its dash even though the 7th character is missing.
      if (entry && (named === wanted || named === base || entry.hasMoreCharacters)) found.push({ position, entry });
    }
  }
  return found;
}

function positionsByCode(entries: readonly IndexEntry[]): ReadonlyMap<string, readonly number[]> {
  const known = byCode.get(entries);
  if (known) return known;
  const found = new Map<string, number[]>();
  entries.forEach(({ code, manifestation }, position) => {
    for (const named of [code, manifestation]) {
      if (named === null) continue;
      const list = found.get(named);
      if (list) list.push(position);
      else found.set(named, [position]);
    }
  });
  byCode.set(entries, found);
  return found;
}

/** Positions from the main term down to the entry itself. */
export function indexPathOf(entries: readonly IndexEntry[], position: number): number[] {
  const path: number[] = [];
  let wanted = entries[position]?.path.length ?? 0;
  for (let at = position; at >= 0 && wanted > 0; at -= 1) {
    if (entries[at]?.path.length !== wanted) continue;
    path.unshift(at);
    wanted -= 1;
  }
  return path;
}
