import { runSteps, type Steps } from '../steps.js';
import { Vocabulary } from './vocabulary.js';
import { wordsOf } from './words-of.js';

/** Where a phrase comes from, with what a match in it is worth beside a title. */
export const PHRASE_SOURCES = [
  'title',
  'inclusion term',
  'index',
  'external cause index',
  'neoplasm table',
  'drug table',
  'synonym',
  'hcpcs',
] as const;
export type PhraseSource = (typeof PHRASE_SOURCES)[number];

export interface Phrase {
  /** Number of the code it leads to. */
  target: number;
  source: PhraseSource;
  text: string;
  /** Continues the text; kept apart because thousands of phrases end alike. */
  ending?: string;
  /** Words that may be typed but are not missed: nonessential modifiers. */
  optional?: string;
}

// Words that distinguish little: leaving them out of a query is no sign of a worse match.
const FAINT: Record<string, number | undefined> = {
  unspecifi: 0.05,
  other: 0.5,
  specifi: 0.35,
  unspecified: 0.05,
  without: 0.35,
  complication: 0.3,
  uncomplicat: 0.1,
  diseas: 0.7,
  disorder: 0.7,
  site: 0.2,
  part: 0.3,
  type: 0.6,
  essential: 0.3,
  primary: 0.3,
  personal: 0.5,
  current: 0.3,
  encounter: 0.3,
  mention: 0.1,
  malignant: 0.8,
  neoplasm: 0.6,
  female: 0.35,
  unilateral: 0.3,
  syndrome: 0.7,
  condition: 0.6,
  mellitu: 0.1,
  initial: 0.3,
  organism: 0.2,
  region: 0.4,
  abnormal: 0.7,
  finding: 0.5,
  foreign: 0.6,
  body: 0.5,
  single: 0.25,
  episode: 0.2,
  affecting: 0.15,
  side: 0.3,
  examination: 0.6,
  general: 0.6,
  joint: 0.5,
  limb: 0.7,
  state: 0.5,
  follow: 0.35,
  up: 0.35,
};

interface IndexParts {
  vocabulary: Vocabulary;
  targets: Int32Array;
  sources: Uint8Array;
  weights: Float32Array;
  wordWeights: Float32Array;
  starts: Int32Array;
  postings: Int32Array;
  texts: readonly string[];
}

/** Phrases, the words in them and the phrases of each word, in flat arrays. */
export class PhraseIndex {
  readonly vocabulary: Vocabulary;
  readonly targets: Int32Array;
  readonly sources: Uint8Array;
  /** Summed weight of the words of each phrase that count. */
  readonly weights: Float32Array;
  readonly wordWeights: Float32Array;
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  private readonly texts: readonly string[];

  private constructor(parts: IndexParts) {
    this.vocabulary = parts.vocabulary;
    this.targets = parts.targets;
    this.sources = parts.sources;
    this.weights = parts.weights;
    this.wordWeights = parts.wordWeights;
    this.starts = parts.starts;
    this.postings = parts.postings;
    this.texts = parts.texts;
  }

  get size(): number {
    return this.targets.length;
  }

  text(phrase: number): string {
    return this.texts[phrase] ?? '';
  }

  source(phrase: number): PhraseSource {
    return PHRASE_SOURCES[this.sources[phrase] ?? 0] ?? 'title';
  }

  /** Phrases that hold the word, without copying; ids below zero (`~phrase`) hold it as an optional word. */
  postingsOf(word: number): Int32Array {
    return this.postings.subarray(this.starts[word], this.starts[word + 1]);
  }

  /** How many phrases hold the word. */
  countOf(word: number): number {
    return (this.starts[word + 1] ?? 0) - (this.starts[word] ?? 0);
  }

  static build(phrases: readonly Phrase[]): PhraseIndex {
    return runSteps(PhraseIndex.steps(phrases));
  }

  static *steps(phrases: readonly Phrase[]): Steps<PhraseIndex> {
    const collected = yield* collectWords(phrases);
    const { starts, postings } = layOut(collected);
    yield;
    const count = phrases.length;
    const wordWeights = Float32Array.from(collected.frequency, (frequency, number) => {
      const rarity = Math.log(1 + count / (frequency + 1)) / Math.log(count + 1);
      return (0.25 + rarity) * (FAINT[collected.words[number] ?? ''] ?? 1);
    });
    const weights = new Float32Array(count);
    for (let word = 0; word < wordWeights.length; word += 1) {
      for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
        const phrase = postings[at] ?? 0;
        if (phrase >= 0) weights[phrase] = (weights[phrase] ?? 0) + (wordWeights[word] ?? 0);
      }
    }
    yield;
    const vocabulary = new Vocabulary(collected.words, collected.numberOf, collected.frequency);
    yield;
    return new PhraseIndex({
      vocabulary,
      targets: Int32Array.from(phrases, (phrase) => phrase.target),
      sources: Uint8Array.from(phrases, (phrase) => PHRASE_SOURCES.indexOf(phrase.source)),
      weights,
      wordWeights,
      starts,
      postings,
      texts: phrases.map(({ text, ending }) => (ending ? `${text} ${ending}` : text)),
    });
  }
}

interface CollectedWords {
  words: string[];
  numberOf: Map<string, number>;
  frequency: Int32Array;
  /** Word numbers phrase after phrase; an optional word is stored as `~number`. */
  stream: Int32Array;
  ends: Int32Array;
}

const PHRASES_A_STEP = 2_000;

function* collectWords(phrases: readonly Phrase[]): Steps<CollectedWords> {
  const words: string[] = [];
  const numberOf = new Map<string, number>();
  const stream: number[] = [];
  const ends = new Int32Array(phrases.length);
  const seen: Set<number> = new Set();
  const numberFor = (word: string): number => {
    let number = numberOf.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      numberOf.set(word, number);
    }
    return number;
  };
  const repeated = new Map<string, readonly number[]>();
  const numbersOf = (text: string): readonly number[] => {
    const known = repeated.get(text) ?? wordsOf(text).map(numberFor);
    repeated.set(text, known);
    return known;
  };
  const put = (numbers: readonly number[], isOptional: boolean): void => {
    for (const number of numbers) {
      if (!seen.has(number)) stream.push(isOptional ? ~number : number);
      seen.add(number);
    }
  };
  let last = { text: '', numbers: numbersOf('') };
  for (const [position, { text, ending, optional }] of phrases.entries()) {
    if (position % PHRASES_A_STEP === 0) yield;
    seen.clear();
    // The columns of a table follow each other with the same text.
    if (text !== last.text) last = { text, numbers: wordsOf(text).map(numberFor) };
    put(last.numbers, false);
    if (ending) put(numbersOf(ending), false);
    if (optional) put(numbersOf(optional), true);
    ends[position] = stream.length;
  }
  const frequency = new Int32Array(words.length);
  for (const number of stream) {
    const word = number < 0 ? ~number : number;
    frequency[word] = (frequency[word] ?? 0) + 1;
  }
  return { words, numberOf, frequency, stream: Int32Array.from(stream), ends };
}

function layOut({ words, frequency, stream, ends }: CollectedWords): { starts: Int32Array; postings: Int32Array } {
  const starts = new Int32Array(words.length + 1);
  for (let word = 0; word < words.length; word += 1) starts[word + 1] = (starts[word] ?? 0) + (frequency[word] ?? 0);
  const next = starts.slice();
  const postings = new Int32Array(stream.length);
  let at = 0;
  for (let phrase = 0; phrase < ends.length; phrase += 1) {
    for (; at < (ends[phrase] ?? 0); at += 1) {
      const entry = stream[at] ?? 0;
      const word = entry < 0 ? ~entry : entry;
      const slot = next[word] ?? 0;
      postings[slot] = entry < 0 ? ~phrase : phrase;
      next[word] = slot + 1;
    }
  }
  return { starts, postings };
}
