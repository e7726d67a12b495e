import type { CalendarDate } from '@chartwright/primitives';
import type { ChosenRelease } from '../release/release.js';
import { codeBeginning, rangeOfCodes } from './find-by-code.js';
import { pickVariant } from './pick-variant.js';
import { rankCodes, type RankedCode } from './rank-codes.js';
import { readQuery } from './read-query.js';
import type { SearchIndex } from './search-index.js';
import { type Validity, validityOn } from './validity.js';
import { bodyMassIndexRange } from './body-mass-index.js';

export interface CodeSearch {
  text: string;
  dateOfService: CalendarDate;
  limit: number;
  system?: 'icd10cm' | 'hcpcs' | 'all';
  /** Codes this coder, patient or practice used, each with a weight from 0 to 1; they rise a little. */
  history?: ReadonlyMap<string, number>;
}

export interface CodeHit {
  system: 'icd10cm' | 'hcpcs';
  /** Undotted. */
  code: string;
  title: string;
  /** Headers are shown and opened, never chosen. */
  billable: boolean;
  /** The wording that led here when it was not the title: an index line, an inclusion term, a synonym. */
  via: { source: string; text: string } | null;
  score: number;
}

export interface CodeSearchResult {
  hits: CodeHit[];
  release: ChosenRelease | null;
}

// Nobody types more into a search box; what is pasted there is cut.
const LONGEST_QUERY = 300;
const NOTHING_ASKED = { meanings: [], isDenied: () => false };
const HISTORY_LIFT = 0.2;
const EQUAL_SCORES = 0.002;
const HEADERS_SHOWN = 2;

export function searchCodes(index: SearchIndex, asked: CodeSearch): CodeSearchResult {
  const search = { ...asked, text: asked.text.slice(0, LONGEST_QUERY).replace(/\s+/g, ' ') };
  const view = index.codeBook.on(search.dateOfService);
  const validity = validityOn(index, view);
  const ranked = rankedCodes(index, search, validity);
  for (const code of ranked) code.score += HISTORY_LIFT * (search.history?.get(codeAt(index, code.position)) ?? 0);
  // Scores as good as equal stand in printed order: right before left.
  const step = ({ score }: RankedCode): number => Math.round(score / EQUAL_SCORES);
  ranked.sort((a, b) => step(b) - step(a) || a.position - b.position);
  return { hits: presentable(index, ranked, search, validity), release: view.release };
}

function rankedCodes(index: SearchIndex, search: CodeSearch, validity: Validity): RankedCode[] {
  const beginning = codeBeginning(search.text);
  if (beginning) {
    const byCode = codesBeginning(index, beginning, validity);
    if (byCode.length > 0) return byCode;
  }
  const { within, words } = splitCodeFromWords(index, search.text);
  const best = new Map<number, RankedCode>();
  for (const reading of readQuery(bodyMassIndexRange(words), index.phrases, index.ownWords)) {
    for (const code of rankCodes(index, reading, validity)) {
      if (within && !codeAt(index, code.position).startsWith(within)) continue;
      const known = best.get(code.position);
      if (!known || known.score < code.score) best.set(code.position, code);
    }
  }
  return [...best.values()];
}

/** "E11 neuropathy" searches for the words below the code. */
function splitCodeFromWords(index: SearchIndex, text: string): { within: string | null; words: string } {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const beginning = rest.length > 0 && first.length >= 3 ? codeBeginning(first) : null;
  if (!beginning) return { within: null, words: text };
  const { start, end } = rangeOfCodes(index.documents, beginning);
  return end > start ? { within: beginning, words: rest.join(' ') } : { within: null, words: text };
}

/** Exact before partial, then what is billable and common, then the printed order. */
function codesBeginning(index: SearchIndex, beginning: string, validity: Validity): RankedCode[] {
  const { start, end } = rangeOfCodes(index.documents, beginning);
  const codes: RankedCode[] = [];
  for (let position = start; position < end; position += 1) {
    const document = index.documents[position];
    if (!document || !validity.exists(position)) continue;
    const longer = document.code.length - beginning.length;
    if (document.hasVariants && !validity.isBillable(position) && longer > 0) {
      const picked = pickVariant(index.documents, position, NOTHING_ASKED, validity);
      if (picked) codes.push({ position: picked.position, score: 2 - 0.02 * longer + (index.priors[position] ?? 0), phrase: position });
      position = document.end - 1;
      continue;
    }
    const isExact = longer === 0 && validity.isBillable(position);
    const headerPenalty = validity.isBillable(position) ? 0 : 0.3;
    codes.push({ position, score: (isExact ? 4 : 2) - 0.02 * longer - headerPenalty + (index.priors[position] ?? 0), phrase: position });
  }
  index.hcpcs.forEach((entry, at) => {
    if (entry.code.startsWith(beginning))
      codes.push({ position: index.documents.length + at, score: entry.code === beginning ? 4 : 1.5, phrase: -1 });
  });
  return codes;
}

function presentable(index: SearchIndex, ranked: readonly RankedCode[], search: CodeSearch, validity: Validity): CodeHit[] {
  const wanted = search.system ?? 'all';
  const hits: CodeHit[] = [];
  const waitingHeaders: CodeHit[] = [];
  let headers = 0;
  for (const code of ranked) {
    if (hits.length >= search.limit) break;
    const hit = toHit(index, code, validity);
    if (!hit || (wanted !== 'all' && hit.system !== wanted)) continue;
    if (hit.billable) {
      hits.push(hit);
      for (const header of waitingHeaders.splice(0)) if (hits.length < search.limit) hits.push(header);
    } else if (headers < HEADERS_SHOWN) {
      headers += 1;
      // A header stands after the first code below it that a coder can choose.
      if (hits.some((each) => each.code.startsWith(hit.code))) hits.push(hit);
      else waitingHeaders.push(hit);
    }
  }
  return [...hits, ...waitingHeaders].slice(0, search.limit);
}

function toHit(index: SearchIndex, { position, score, phrase }: RankedCode, validity: Validity): CodeHit | null {
  const document = index.documents[position];
  const source = phrase >= 0 ? index.phrases.source(phrase) : 'title';
  if (!document) {
    const entry = index.hcpcs[position - index.documents.length];
    return entry ? { system: 'hcpcs', code: entry.code, title: entry.longDescription, billable: true, via: null, score } : null;
  }
  if (!validity.exists(position)) return null;
  const via = source === 'title' ? null : { source, text: index.phrases.text(phrase) };
  return { system: 'icd10cm', code: document.code, title: document.title, billable: validity.isBillable(position), via, score };
}

function codeAt(index: SearchIndex, position: number): string {
  return index.documents[position]?.code ?? index.hcpcs[position - index.documents.length]?.code ?? '';
}
