import type { CodeBookView } from '../release/code-book-view.js';
import type { SearchIndex } from './search-index.js';

/** Which documents are codes on a date of service, and which of them can be billed. */
export interface Validity {
  exists(position: number): boolean;
  isBillable(position: number): boolean;
}

const EXISTS = 1;
const BILLABLE = 2;

/** Worked out once for each combination of releases; an index that is dropped takes its tables along. */
const known = new WeakMap<SearchIndex, WeakMap<CodeBookView, Validity>>();

export function validityOn(index: SearchIndex, view: CodeBookView): Validity {
  const ofIndex = known.get(index) ?? new WeakMap<CodeBookView, Validity>();
  known.set(index, ofIndex);
  const existing = ofIndex.get(view);
  if (existing) return existing;
  const flags = Uint8Array.from(index.documents, (document) => {
    const entry = view.find(document.code);
    return entry === null ? 0 : entry.billable ? EXISTS | BILLABLE : EXISTS;
  });
  const validity: Validity = {
    exists: (position) => ((flags[position] ?? 0) & EXISTS) !== 0,
    isBillable: (position) => ((flags[position] ?? 0) & BILLABLE) !== 0,
  };
  ofIndex.set(view, validity);
  return validity;
}
