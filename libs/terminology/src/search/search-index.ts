import { undotted } from '@chartwright/primitives';
import type { CodeBook } from '../release/code-book.js';
import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import { type Side, sideOf } from '../release/laterality.js';
import { commonness } from '../words/common-codes.js';
import { OwnWords } from '../words/own-words.js';
import type { WordLine } from '../words/word-table.js';
import { type CodeDocument, codeDocuments } from './code-documents.js';
import { collectPhrases } from './collect-phrases.js';
import { type Phrase, PhraseIndex } from './phrase-index.js';
import { runSteps, type Steps } from '../steps.js';
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
  /** Taken from the score of a service: what is only reported, never asked for by its words. */
  serviceDoubts: Float32Array;
  /** Stems that a title denies: "without aura". */
  denied: readonly (readonly (readonly string[])[] | null)[];
  /** Side named by the title of each document. */
  sides: readonly (Side | null)[];
  /** Same condition, other side, by position; filled as it is asked for. */
  otherSides: Map<number, readonly { side: Side; position: number }[]>;
}

export function buildSearchIndex(codeBook: CodeBook, ownWords = new OwnWords()): SearchIndex {
  return runSteps(searchIndexSteps(codeBook, ownWords));
}

/** The same, with pauses in which a serving process answers. */
export function* searchIndexSteps(codeBook: CodeBook, ownWords = new OwnWords()): Steps<SearchIndex> {
  const documents = yield* codeDocuments(codeBook);
  yield;
  const hcpcs = [...codeBook.newest().hcpcsEntries].filter((entry) => entry.kind === 'procedure');
  const phrases = yield* collectPhrases(codeBook, documents, ownWords.lines);
  phrases.push(...servicePhrases(hcpcs, documents.length, ownWords.lines));
  const index = yield* PhraseIndex.steps(phrases);
  const priors = priorsOf(documents);
  yield;
  const sides = documents.map(({ title, isVariant }) => (isVariant ? null : sideOf(title)));
  yield;
  const denied = documents.map(({ title }) => deniedStems(title));
  yield;
  return {
    codeBook,
    documents,
    hcpcs,
    phrases: index,
    matcher: new PhraseMatcher(index),
    ownWords,
    priors,
    serviceDoubts: Float32Array.from(hcpcs, ({ code }) => serviceDoubt(code)),
    sides,
    denied,
    otherSides: new Map(),
  };
}

// Codes of quality reporting tell a measure about patients, in sentences that share words with everything.
const QUALITY_REPORTING = /^G(?:8[3-9]|9\d|1\d)\d\d$|^G2(?:081|089|09\d|1[0-6]\d|17[3-9]|1[89]\d|20\d|210)$|^M[01]\d{3}$/;
const QUALITY_DOUBT = 0.25;
// C codes are for hospitals until a permanent code comes, S codes for private payers: the office reports the J code beside them.
const OTHER_PAYERS = /^[CS]\d{4}$/;
const OTHER_PAYERS_DOUBT = 0.06;

function serviceDoubt(code: string): number {
  return QUALITY_REPORTING.test(code) ? QUALITY_DOUBT : OTHER_PAYERS.test(code) ? OTHER_PAYERS_DOUBT : 0;
}

/** Services by their long and short titles and by our own words; they are numbered after the diagnoses. */
function servicePhrases(hcpcs: readonly HcpcsEntry[], first: number, ownWords: readonly WordLine[]): Phrase[] {
  const targetOf = new Map(hcpcs.map(({ code }, position) => [code, first + position]));
  const titles = hcpcs.flatMap(({ longDescription, shortDescription }, position): Phrase[] => {
    const target = first + position;
    return [
      { target, source: 'hcpcs', text: longDescription },
      { target, source: 'hcpcs', text: shortDescription },
    ];
  });
  const synonyms = ownWords.flatMap(({ typed, codes }) =>
    codes.flatMap((code): Phrase[] => {
      const target = targetOf.get(code);
      return target === undefined ? [] : [{ target, source: 'synonym', text: typed }];
    }),
  );
  return [...titles, ...synonyms];
}

// Chapters whose codes need a circumstance the searcher would name: newborn, pregnancy, congenital, external cause.
const CIRCUMSTANCE: Record<string, number | undefined> = { P: -0.12, O: -0.09, Q: -0.05, V: -0.14, W: -0.1, X: -0.12, Y: -0.14 };
const RARE_TITLE =
  /in diseases classified elsewhere|sequela|newborn|neonat|congenital|military|with status (?:migrainosus|epilepticus)|drug or chemical induced|due to underlying condition/i;

function priorsOf(documents: readonly CodeDocument[]): Float32Array {
  return Float32Array.from(documents, ({ code, title }) => {
    const circumstance = CIRCUMSTANCE[undotted(code)[0] ?? ''] ?? 0;
    return commonness(code) + circumstance - (RARE_TITLE.test(title) ? 0.05 : 0);
  });
}

/** Each denial of a title by itself: "with aura, not intractable, without status migrainosus" has two. */
function deniedStems(title: string): readonly (readonly string[])[] | null {
  const parts = [...title.matchAll(/\b(?:without|not)\s+(?:(?:mention|evidence) of )?([^,;]*?)(?=$|[,;]| (?:with|of|in|to) )/gi)];
  return parts.length === 0 ? null : parts.map((part) => wordsOf(part[1] ?? ''));
}
