import type { CodeDocument } from './code-documents.js';
import type { Validity } from './validity.js';
import { wordsOf } from './words-of.js';

// Without a word about it: active treatment, closed; no stage or fetus named; unspecified side; then whatever comes first.
const USUAL_CHARACTERS = 'A0912';

// "With tophus" is asked for: more than any usual character says for "without tophus".
const DENIED = 10;

export interface VariantAsked {
  /** For each word of a query the stems it may mean. */
  meanings: readonly (readonly string[])[];
  /** Whether the code at the position is without what is asked for. */
  isDenied: (position: number) => boolean;
}

export interface PickedVariant {
  position: number;
  /** Query words that the meaning of the 7th character answers. */
  mask: number;
}

/** The ending of a base code that fits the words of a query best. */
export function pickVariant(
  documents: readonly CodeDocument[],
  base: number,
  { meanings: asked, isDenied }: VariantAsked,
  validity: Validity,
): PickedVariant | null {
  const baseTitle = documents[base]?.title ?? '';
  const known = meaningsOf(documents);
  const said = (known[base] ??= new Set(wordsOf(baseTitle)));
  // What the base says already chooses none of its endings: "other specified …, other fetus" is not asked for by "other".
  const choosing = asked.reduce((bits, stems, at) => (stems.some((stem) => said.has(stem)) ? bits : bits | (1 << at)), 0);
  let best: (PickedVariant & { rank: number }) | null = null;
  for (let position = base + 1; position < (documents[base]?.end ?? 0); position += 1) {
    const variant = documents[position];
    if (!variant?.isVariant || !validity.isBillable(position)) continue;
    const meaning = (known[position] ??= wordsOfMeaning(variant.title.slice(baseTitle.length)));
    const mask = asked.reduce((bits, stems, at) => (stems.some((stem) => meaning.has(stem)) ? bits | (1 << at) : bits), 0);
    const usual = USUAL_CHARACTERS.indexOf(variant.code[6] ?? '');
    const answered = countBits(mask & choosing) * 10 - (isDenied(position) ? DENIED : 0);
    const rank = answered + (usual < 0 ? 0 : USUAL_CHARACTERS.length - usual);
    if (!best || rank > best.rank) best = { position, mask, rank };
  }
  return best;
}

const AFTERWARDS = ['follow', 'followup', 'recheck', 'aftercar'];

/** By position: cutting the meaning out of fifty thousand titles again and again took most of the time of a search. */
const byPosition = new WeakMap<readonly CodeDocument[], (ReadonlySet<string> | undefined)[]>();

function meaningsOf(documents: readonly CodeDocument[]): (ReadonlySet<string> | undefined)[] {
  const known = byPosition.get(documents) ?? new Array<ReadonlySet<string> | undefined>(documents.length);
  byPosition.set(documents, known);
  return known;
}

// A few hundred meanings serve fifty thousand codes.
const meanings = new Map<string, ReadonlySet<string>>();

function wordsOfMeaning(meaning: string): ReadonlySet<string> {
  const known = meanings.get(meaning);
  if (known) return known;
  const words = new Set(wordsOf(meaning));
  // Every fracture says that it is one; "fracture, sequela" asks for the sequela.
  words.delete('fractur');
  if (words.has('subsequent')) for (const word of AFTERWARDS) words.add(word);
  meanings.set(meaning, words);
  return words;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
