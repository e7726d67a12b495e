import type { CodeBookView } from './code-book-view.js';
import type { CodeEntry } from './code-tree.js';
import { type Side, sideOf } from './laterality.js';

export type NearbyRelation = 'other side' | 'more specific' | 'less specific';

/** A code that a coder weighs against this one: the other side, or the one that says more or less of the same. */
export interface NearbyCode {
  relation: NearbyRelation;
  side: Side | null;
  entry: CodeEntry;
}

const MOST_OF_A_RELATION = 8;

/** Codes like this one (CR-006, CR-007): the sides by their titles, more and less specific among those under the same header. */
export function nearbyCodes(view: CodeBookView, code: string): NearbyCode[] {
  const entry = view.find(code);
  if (!entry) return [];
  const sides = view.lateralitySiblings(entry.code).map(({ side, entry: other }): NearbyCode => ({
    relation: side === 'unspecified' ? 'less specific' : sideOf(entry.title) === 'unspecified' ? 'more specific' : 'other side',
    side,
    entry: other,
  }));
  const known = new Set([entry.code, ...sides.map(({ entry: other }) => other.code)]);
  const siblings = siblingsOf(view, entry).filter((other) => !known.has(other.code));
  const isVague = saysUnspecified(entry.title);
  const others = siblings
    .filter(({ title }) => (isVague ? !saysUnspecified(title) && !/\bother\b/i.test(title) : saysUnspecified(title)))
    .map((other): NearbyCode => ({ relation: isVague ? 'more specific' : 'less specific', side: null, entry: other }));
  return [...sides, ...others.slice(0, MOST_OF_A_RELATION)];
}

/** Those under the same header; where the 7th character completes a code, the same character on the neighbouring bases. */
function siblingsOf(view: CodeBookView, entry: CodeEntry): CodeEntry[] {
  const parent = view.parent(entry.code);
  if (!parent) return [];
  const isCompleted = entry.code.length === 7 && entry.title.startsWith(`${parent.title}, `);
  if (!isCompleted) return view.children(parent.code);
  const ending = entry.code.slice(6);
  const header = view.parent(parent.code);
  return (header ? view.children(header.code) : []).flatMap((base) =>
    view
      .children(base.code)
      .filter((each) => each.code.length === 7 && each.code.endsWith(ending) && each.title.startsWith(`${base.title}, `)),
  );
}

function saysUnspecified(title: string): boolean {
  return /\b(?:unspecified|NOS)\b/i.test(title);
}
