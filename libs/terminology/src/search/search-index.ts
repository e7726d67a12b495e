import { undotted } from '@chartwright/primitives';
import type { CodeBook } from '../release/code-book.js';
import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import { type Side, sideOf } from '../release/laterality.js';
import { commonness } from '../words/common-codes.js';
import { OwnWords } from '../words/own-words.js';
import { type CodeDocument, codeDocuments } from './code-documents.js';
import { collectPhrases } from './collect-phrases.js';
import { PhraseIndex } from './phrase-index.js';
import { wordsOf } from './words-of.js';
import { PhraseMatcher } from './phrase-matcher.js';

/** Everything a search needs, built once from a code book. HCPCS entries follow the diagnosis documents in the numbering. */
export interface SearchIndex {
  codeBook: CodeBook;
  documents: readonly CodeDocument[];
  hcpcs: readonly HcpcsEntry[];
  phrases: PhraseIndex;
  matcher: PhraseMatcher;
  ownWords: OwnWords;
  /** Added to a score before anybody's history: common codes up, codes of rare circumstances down. */
  priors: Float32Array;
  /** Stems that a title denies: "without aura". */
  denied: readonly (readonly string[] | null)[];
  /** Side named by the title of each document. */
  sides: readonly (Side | null)[];
  /** Same condition, other side, by position; filled as it is asked for. */
  otherSides: Map<number, readonly { side: Side; position: number }[]>;
}

export function buildSearchIndex(codeBook: CodeBook, ownWords = new OwnWords()): SearchIndex {
  const documents = codeDocuments(codeBook);
  const hcpcs = [...codeBook.newest().hcpcsEntries].filter((entry) => entry.kind === 'procedure');
  const phrases = collectPhrases(codeBook, documents, ownWords.lines);
  hcpcs.forEach((entry, position) => phrases.push({ target: documents.length + position, source: 'hcpcs', text: entry.longDescription }));
  const index = PhraseIndex.build(phrases);
  return {
    codeBook,
    documents,
    hcpcs,
    phrases: index,
    matcher: new PhraseMatcher(index),
    ownWords,
    priors: priorsOf(documents),
    sides: documents.map(({ title, isVariant }) => (isVariant ? null : sideOf(title))),
    denied: documents.map(({ title }) => deniedStems(title)),
    otherSides: new Map(),
  };
}

// Chapters whose codes need a circumstance the searcher would name: newborn, pregnancy, congenital, external cause.
const CIRCUMSTANCE: Record<string, number | undefined> = { P: -0.12, O: -0.09, Q: -0.05, V: -0.14, W: -0.1, X: -0.12, Y: -0.14 };
const RARE_TITLE =
  /in diseases classified elsewhere|sequela|newborn|neonat|congenital|military|drug or chemical induced|due to underlying condition/i;

function priorsOf(documents: readonly CodeDocument[]): Float32Array {
  return Float32Array.from(documents, ({ code, title }) => {
    const circumstance = CIRCUMSTANCE[undotted(code)[0] ?? ''] ?? 0;
    return commonness(code) + circumstance - (RARE_TITLE.test(title) ? 0.05 : 0);
  });
}

function deniedStems(title: string): readonly string[] | null {
  const parts = [...title.matchAll(/\b(?:without|not)\s+([^,;]*?)(?=$|[,;]| with )/gi)];
  return parts.length === 0 ? null : parts.flatMap((part) => wordsOf(part[1] ?? ''));
}
