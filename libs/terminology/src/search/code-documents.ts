import type { CodeBook } from '../release/code-book.js';
import type { CodeEntry } from '../release/code-tree.js';
import type { Steps } from '../steps.js';

/** One ICD-10-CM code of any loaded release, with its newest title. Documents stand in the order of their codes. */
export interface CodeDocument extends CodeEntry {
  /** Position after the last code below. */
  end: number;
  parent: number;
  /** A complete code that only adds a 7th character to its base. It is found through the base. */
  isVariant: boolean;
  /** A base whose children are all variants: to a searcher it is one code with several endings. */
  hasVariants: boolean;
}

export function* codeDocuments(codeBook: CodeBook): Steps<CodeDocument[]> {
  const newest = new Map<string, CodeEntry>();
  const oldestFirst = codeBook.parts.icd10cm.toSorted((a, b) => a.release.effectiveFrom.localeCompare(b.release.effectiveFrom));
  for (const { content } of oldestFirst) for (const entry of content.entries) newest.set(entry.code, entry);
  yield;
  const sorted = [...newest.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  yield;
  const documents = sorted.map((entry): CodeDocument => ({ ...entry, end: 0, parent: -1, isVariant: false, hasVariants: false }));
  yield;
  link(documents);
  return documents;
}

function link(documents: CodeDocument[]): void {
  const open: number[] = [];
  const close = (position: number, until: number): void => {
    const document = documents[position];
    if (document) document.end = until;
  };
  documents.forEach((document, position) => {
    while (open.length > 0 && !document.code.startsWith(documents[open.at(-1) ?? 0]?.code ?? '')) close(open.pop() ?? 0, position);
    document.parent = open.at(-1) ?? -1;
    const parent = documents[document.parent];
    // The official long title of such a code is the base title, a comma and the meaning of the 7th character.
    document.isVariant = document.code.length === 7 && parent !== undefined && document.title.startsWith(`${parent.title}, `);
    if (document.isVariant && parent) parent.hasVariants = true;
    open.push(position);
  });
  for (const position of open) close(position, documents.length);
}
