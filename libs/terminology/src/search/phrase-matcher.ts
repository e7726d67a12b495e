import type { PhraseIndex, PhraseSource } from './phrase-index.js';
import { PHRASE_SOURCES } from './phrase-index.js';

/** A word of the query with the words of the index it may mean; `quality` 1 is the very word. */
export interface QueryWord {
  options: readonly { word: number; quality: number }[];
  weight: number;
}

export interface PhraseMatch {
  phrase: number;
  /** Bit i is set when query word i was found. */
  mask: number;
  /** Share of the query, by weight, that was found. */
  queryShare: number;
  score: number;
}

const SOURCE_WORTH: Record<PhraseSource, number> = {
  title: 1,
  'inclusion term': 0.98,
  index: 0.98,
  'external cause index': 0.72,
  'neoplasm table': 0.94,
  'drug table': 0.7,
  synonym: 1.1,
  hcpcs: 0.82,
};
const WORTH = Float32Array.from(PHRASE_SOURCES, (source) => SOURCE_WORTH[source]);

// A nonessential modifier answers a word of the query less well than the title of another code does.
const OPTIONAL_WORD = 0.85;
const CROWDED = 2500;
const BUCKETS = 512;
const HIGHEST_SCORE = 1.2;

/** Finds the phrases that share words with a query. It keeps scratch arrays, so one matcher serves one caller at a time. */
export class PhraseMatcher {
  readonly masks: Int32Array;
  private readonly rounds: Int32Array;
  private readonly queryFound: Float32Array;
  private readonly phraseFound: Float32Array;
  private readonly touched: Int32Array;
  private readonly scores: Float32Array;
  private round = 0;
  private touchedCount = 0;

  constructor(private readonly index: PhraseIndex) {
    this.masks = new Int32Array(index.size);
    this.rounds = new Int32Array(index.size);
    this.queryFound = new Float32Array(index.size);
    this.phraseFound = new Float32Array(index.size);
    this.touched = new Int32Array(index.size);
    this.scores = new Float32Array(index.size);
  }

  match(words: readonly QueryWord[], most: number): PhraseMatch[] {
    this.round += 1;
    this.touchedCount = 0;
    // Rare words first: a word of thousands of phrases then only adds to phrases that are already of interest.
    const byRarity = words
      .map((word, position) => ({ word, bit: 1 << position, count: this.count(word) }))
      .sort((a, b) => a.count - b.count);
    for (const { word, bit, count } of byRarity) this.spread(word, bit, this.touchedCount > 0 && count > CROWDED);
    return this.best(words, most);
  }

  /** Query words that a phrase matched in the last round. */
  maskOf(phrase: number): number {
    return this.rounds[phrase] === this.round ? (this.masks[phrase] ?? 0) : 0;
  }

  /** Weight of the words of a phrase that the last query did not ask for. */
  unaskedWeight(phrase: number): number {
    const asked = this.rounds[phrase] === this.round ? (this.phraseFound[phrase] ?? 0) : 0;
    return Math.max(0, (this.index.weights[phrase] ?? 0) - asked);
  }

  /** The same as a share of all words of the phrase that count. */
  unaskedShare(phrase: number): number {
    return this.unaskedWeight(phrase) / (this.index.weights[phrase] || 1);
  }

  private count({ options }: QueryWord): number {
    return options.reduce((sum, { word }) => sum + this.index.countOf(word), 0);
  }

  private spread({ options, weight }: QueryWord, bit: number, onlyTouched: boolean): void {
    const { masks, rounds, queryFound, phraseFound, touched, round } = this;
    for (const { word, quality } of options) {
      const wordWeight = this.index.wordWeights[word] ?? 0;
      const postings = this.index.postingsOf(word);
      for (let at = 0; at < postings.length; at += 1) {
        const entry = postings[at] ?? 0;
        const phrase = entry < 0 ? ~entry : entry;
        if (rounds[phrase] !== round) {
          if (onlyTouched) continue;
          rounds[phrase] = round;
          masks[phrase] = 0;
          queryFound[phrase] = 0;
          phraseFound[phrase] = 0;
          touched[this.touchedCount] = phrase;
          this.touchedCount += 1;
        }
        if (entry >= 0) phraseFound[phrase] = (phraseFound[phrase] ?? 0) + wordWeight * quality;
        if (((masks[phrase] ?? 0) & bit) !== 0) continue;
        masks[phrase] = (masks[phrase] ?? 0) | bit;
        queryFound[phrase] = (queryFound[phrase] ?? 0) + weight * quality * (entry < 0 ? OPTIONAL_WORD : 1);
      }
    }
  }

  private best(words: readonly QueryWord[], most: number): PhraseMatch[] {
    const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
    const counts = new Int32Array(BUCKETS + 1);
    for (let at = 0; at < this.touchedCount; at += 1) {
      const phrase = this.touched[at] ?? 0;
      const queryShare = (this.queryFound[phrase] ?? 0) / total;
      const weight = this.index.weights[phrase] ?? 0;
      const phraseShare = weight === 0 ? 0 : Math.min(1, (this.phraseFound[phrase] ?? 0) / weight);
      const score = queryShare * queryShare * (0.5 + 0.5 * phraseShare) * (WORTH[this.index.sources[phrase] ?? 0] ?? 0);
      this.scores[phrase] = score;
      const bucket = bucketOf(score);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    let lowest = BUCKETS;
    for (let kept = 0; lowest > 0; lowest -= 1) {
      kept += counts[lowest] ?? 0;
      if (kept >= most) break;
    }
    const found: PhraseMatch[] = [];
    for (let at = 0; at < this.touchedCount; at += 1) {
      const phrase = this.touched[at] ?? 0;
      const score = this.scores[phrase] ?? 0;
      if (bucketOf(score) < lowest || found.length >= most * 4) continue;
      found.push({ phrase, score, mask: this.masks[phrase] ?? 0, queryShare: (this.queryFound[phrase] ?? 0) / total });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, most);
  }
}

function bucketOf(score: number): number {
  return Math.min(BUCKETS, Math.floor((score / HIGHEST_SCORE) * BUCKETS));
}
