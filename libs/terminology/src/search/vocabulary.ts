import { editDistance } from './edit-distance.js';

const MOST_COMPLETIONS = 48;
const MOST_REMEMBERED = 1000;
const SHORTEST_MISSPELLED_BEGINNING = 5;
const SHORTEST_CUT = 4;
const LONGEST_CUT = 5;
const CUT_FROM_MORE_USED = 10;

export interface SimilarWord {
  number: number;
  slips: number;
}

/** All words of the index, found exactly, by beginning, or by likeness. A word's number is its place in the postings. */
export class Vocabulary {
  private readonly sorted: Int32Array;
  private readonly wordsWithPair: Map<number, number[]>;
  private readonly overlaps: Uint8Array;
  private readonly lengths: Uint8Array;
  /** A misspelled word is asked for by every reading of a query, and by every query while the rest is typed. */
  private readonly similarWords = new Map<string, readonly SimilarWord[]>();

  constructor(
    private readonly words: readonly string[],
    private readonly numberOf: ReadonlyMap<string, number>,
    /** How many phrases hold the word. */
    readonly frequency: Int32Array,
  ) {
    const alphabetical = Array.from(words.keys()).sort((a, b) => compareText(words[a] ?? '', words[b] ?? ''));
    this.sorted = Int32Array.from(alphabetical);
    this.wordsWithPair = new Map();
    this.overlaps = new Uint8Array(words.length);
    this.lengths = Uint8Array.from(words, (word) => Math.min(255, word.length));
    words.forEach((word, number) => {
      for (const pair of letterPairs(word)) {
        const holders = this.wordsWithPair.get(pair);
        if (holders) holders.push(number);
        else this.wordsWithPair.set(pair, [number]);
      }
    });
  }

  get size(): number {
    return this.words.length;
  }

  number(word: string): number | undefined {
    return this.numberOf.get(word);
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** Words that begin so, the most used first. */
  completions(beginning: string): number[] {
    const found: number[] = [];
    for (let at = this.firstAtOrAfter(beginning); at < this.sorted.length; at += 1) {
      const number = this.sorted[at] ?? 0;
      if (!this.word(number).startsWith(beginning)) break;
      found.push(number);
    }
    if (found.length <= MOST_COMPLETIONS) return found;
    return found.sort((a, b) => (this.frequency[b] ?? 0) - (this.frequency[a] ?? 0)).slice(0, MOST_COMPLETIONS);
  }

  /** "Pulm" and "eval" are words of short titles of services; whoever types them means what they were cut from. */
  isCutShort(word: string): boolean {
    if (word.length < SHORTEST_CUT || word.length > LONGEST_CUT) return false;
    const use = this.frequency[this.number(word) ?? -1] ?? 0;
    return this.completions(word).some((number) => (this.frequency[number] ?? 0) >= CUT_FROM_MORE_USED * use && this.word(number) !== word);
  }

  /** Words whose beginning is one slip away from what is typed so far, the most used first; the first letter is right. */
  completionsLike(beginning: string): number[] {
    if (beginning.length < SHORTEST_MISSPELLED_BEGINNING) return [];
    const initial = beginning[0] ?? '';
    const found: number[] = [];
    for (let at = this.firstAtOrAfter(initial); at < this.sorted.length; at += 1) {
      const number = this.sorted[at] ?? 0;
      const word = this.word(number);
      if (!word.startsWith(initial)) break;
      if (word.length > beginning.length && beginsWithOneSlip(word, beginning)) found.push(number);
    }
    return found.sort((a, b) => (this.frequency[b] ?? 0) - (this.frequency[a] ?? 0)).slice(0, MOST_COMPLETIONS);
  }

  /** Words within one or two slips of the keyboard, the nearest first; `letters` are those of the word as it was typed. */
  similar(word: string, letters = word.length): readonly SimilarWord[] {
    const key = `${word} ${letters}`;
    const known = this.similarWords.get(key);
    if (known) return known;
    const found = this.findSimilar(word, letters);
    if (this.similarWords.size >= MOST_REMEMBERED) this.similarWords.clear();
    this.similarWords.set(key, found);
    return found;
  }

  private findSimilar(word: string, letters: number): SimilarWord[] {
    const allowed = letters <= 3 ? 0 : letters <= 5 ? 1 : 2;
    if (allowed === 0) return [];
    const found: { number: number; slips: number; rank: number }[] = [];
    for (const number of this.sharingPairs(word, allowed)) {
      const other = this.word(number);
      const slips = editDistance(word, other, allowed);
      if (slips > allowed) continue;
      // People rarely miss the first letter, and they mean a word in use.
      const rank = slips + (other[0] === word[0] ? 0 : 0.6) - Math.min(0.5, Math.log10(1 + (this.frequency[number] ?? 0)) / 6);
      found.push({ number, slips, rank });
    }
    return found.sort((a, b) => a.rank - b.rank).slice(0, 4);
  }

  private sharingPairs(word: string, allowed: number): number[] {
    const pairs = letterPairs(word);
    const wanted = Math.max(1, pairs.length - 2 * allowed - 1);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const number of this.wordsWithPair.get(pair) ?? []) {
        if (Math.abs((this.lengths[number] ?? 0) - word.length) > allowed) continue;
        if (this.overlaps[number] === 0) touched.push(number);
        this.overlaps[number] = (this.overlaps[number] ?? 0) + 1;
      }
    }
    const likely = touched.filter((number) => (this.overlaps[number] ?? 0) >= wanted);
    for (const number of touched) this.overlaps[number] = 0;
    return likely;
  }

  private firstAtOrAfter(beginning: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareText(this.word(this.sorted[middle] ?? 0), beginning) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a letter replaced, left out, added or swapped with its neighbour keeps `typed` from being the beginning of the word. */
function beginsWithOneSlip(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = typed.slice(at);
  const isSwapped = rest[0] === word[at + 1] && rest[1] === word[at] && word.startsWith(rest.slice(2), at + 2);
  return isSwapped || word.startsWith(rest.slice(1), at + 1) || word.startsWith(rest, at + 1) || word.startsWith(rest.slice(1), at);
}

function letterPairs(word: string): number[] {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.charCodeAt(at) * 128 + word.charCodeAt(at + 1));
  return [...pairs];
}
