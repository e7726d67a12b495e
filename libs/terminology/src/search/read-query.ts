import { correctedWords, joinedWords } from './corrected-words.js';
import type { PhraseIndex } from './phrase-index.js';
import type { QueryWord } from './phrase-matcher.js';
import type { Vocabulary } from './vocabulary.js';
import { rawWordsOf, stemOf } from './words-of.js';
import type { OwnWords } from '../words/own-words.js';

/** A query as words, with readings of it: abbreviations and lay phrases replaced by official wording. */
export interface Reading {
  words: QueryWord[];
  /** For each word the stems it may mean: its own, and those of its completions and of its right spelling. */
  meanings: readonly (readonly string[])[];
  /** Stems as typed, before any rewording. */
  typed: readonly string[];
  /** Bits of the words that name the side. */
  sides: Readonly<Record<'right' | 'left' | 'bilateral', number>>;
}

const MOST_WORDS = 16;
const MOST_READINGS = 5;
// What is corrected shares the time with what was typed.
const MOST_READINGS_EACH = 2;
const MOST_MEANINGS = 8;
const LONGEST_PHRASE = 6;
// "On warfarin", "taking steroids": the question is about long-term drug therapy.
const TAKING = /^\s*(?:on|taking|takes)\s+/i;

// "DVT history", "lung cancer hx": said behind, meant before.
const HISTORY_BEHIND = /^(?!.*\bfamily\b)(.+?)\s+(?:history|hx)\s*$/i;

export function readQuery(text: string, index: PhraseIndex, ownWords: OwnWords): Reading[] {
  const typed = typedWords(text, ownWords);
  const typedStems = typed.map(stemOf);
  const isFinished = /\s$/.test(text);
  const corrected = correctedWords(typed, isFinished, index.vocabulary, ownWords);
  const joined = joinedWords(typed, index.vocabulary, ownWords);
  const wordings = [
    ...wordingsOf(typed, ownWords).slice(0, corrected ? MOST_READINGS_EACH : MOST_READINGS),
    ...(joined ? wordingsOf(joined, ownWords).slice(0, MOST_READINGS_EACH) : []),
    ...(corrected ? wordingsOf(corrected.words, ownWords) : [])
      // A misspelled word is read with its likely spellings as it stands; only what was run together reads otherwise.
      .slice(corrected?.isCutApart ? 0 : 1)
      .slice(0, MOST_READINGS_EACH),
  ];
  return wordings.map((words) => {
    const read = words.map((word, position) => {
      const mayContinue = !isFinished && word === typed.at(-1) && position === words.length - 1;
      return readWord({ typed: word, mayContinue, trust: corrected?.trust.get(word) ?? 1 }, index, ownWords);
    });
    return {
      words: read,
      meanings: read.map(({ options }, at) => meaningsOf(stemOf(words[at] ?? ''), options, index.vocabulary)),
      typed: typedStems,
      sides: { right: bitOf(words, 'right'), left: bitOf(words, 'left'), bilateral: bitOf(words, 'bilateral') },
    };
  });
}

/** The words as they stand, then with shorthand spelled out, then with known phrases in official wording. */
function wordingsOf(words: readonly string[], ownWords: OwnWords): string[][] {
  const wordings = new Map<string, string[]>();
  const official: Lookup = (key) => ownWords.wordingsOf(key);
  const spelledOut = reworded(words, (key) => ownWords.shorthandOf(key), LONGEST_PHRASE);
  const all = [
    words,
    ...spelledOut,
    ...(spelledOut[0] ? reworded(spelledOut[0], official, LONGEST_PHRASE) : []),
    ...reworded(words, official, LONGEST_PHRASE),
    ...reworded(words, official, 1),
  ];
  for (const wording of all) {
    const distinct = [...new Set(wording)].slice(0, MOST_WORDS);
    if (distinct.length > 0) wordings.set(distinct.join(' '), distinct);
  }
  return [...wordings.values()];
}

function meaningsOf(stem: string, options: QueryWord['options'], vocabulary: Vocabulary): string[] {
  return [stem, ...options.slice(0, MOST_MEANINGS).map(({ word }) => vocabulary.word(word))];
}

function typedWords(text: string, ownWords: OwnWords): string[] {
  const plain = rawWordsOf(text);
  // "On dialysis" is a phrase of its own, not a drug that is taken.
  const isOwnPhrase = ownWords.wordingsOf(plain.map(stemOf).join(' ')) !== null;
  return (isOwnPhrase ? plain : rawWordsOf(text.replace(TAKING, 'long term use of ').replace(HISTORY_BEHIND, 'history of $1'))).slice(
    0,
    MOST_WORDS,
  );
}

function bitOf(words: readonly string[], word: string): number {
  const position = words.indexOf(word);
  return position < 0 ? 0 : 1 << position;
}

/** Official wordings of a phrase, given as stems joined by spaces. */
type Lookup = (key: string) => string[][] | null;

/** Readings with every known phrase of up to so many words replaced, one per alternative wording. */
function reworded(typed: readonly string[], lookup: Lookup, longest: number): string[][] {
  const parts: { original: string[]; alternatives: string[][] }[] = [];
  for (let at = 0; at < typed.length;) {
    const found = longestPhrase(typed, at, lookup, longest);
    parts.push({ original: typed.slice(at, at + (found?.length ?? 1)), alternatives: found?.wordings ?? [] });
    at += found?.length ?? 1;
  }
  const most = Math.max(0, ...parts.map((part) => part.alternatives.length));
  const readings: string[][] = [];
  for (let choice = 0; choice < most; choice += 1) {
    readings.push(parts.flatMap(({ original, alternatives }) => alternatives[Math.min(choice, alternatives.length - 1)] ?? original));
  }
  return readings;
}

function longestPhrase(
  typed: readonly string[],
  at: number,
  lookup: Lookup,
  longest: number,
): { length: number; wordings: string[][] } | null {
  for (let length = Math.min(longest, typed.length - at); length > 0; length -= 1) {
    const key = typed
      .slice(at, at + length)
      .map(stemOf)
      .join(' ');
    const wordings = lookup(key);
    if (wordings) return { length, wordings };
  }
  return null;
}

/** `trust` below 1 is for a word that was not typed so. */
type WordToRead = { typed: string; mayContinue: boolean; trust: number };

function readWord({ typed, mayContinue, trust }: WordToRead, index: PhraseIndex, ownWords: OwnWords): QueryWord {
  const { vocabulary } = index;
  const options = new Map<number, number>();
  const offer = (word: number | undefined, quality: number): void => {
    if (word !== undefined && (options.get(word) ?? 0) < quality * trust) options.set(word, quality * trust);
  };
  const stem = stemOf(typed);
  const exact = vocabulary.number(stem);
  offer(exact, 1);
  for (const equal of ownWords.equivalentsOf(stem)) offer(vocabulary.number(equal), 0.93);
  const isNew = options.size === 0;
  const isCutShort = vocabulary.isCutShort(typed);
  if ((mayContinue && typed.length > 1) || (isNew && typed.length > 2) || isCutShort) {
    const completed = vocabulary.completions(typed);
    // "Lymphed" has the ending of a past form and is the beginning of lymphedema.
    const isWhole = exact !== undefined && !isCutShort && (typed === stem || completed.length === 0);
    const quality = isWhole ? 0.7 : 0.88;
    for (const word of completed.length > 0 ? completed : vocabulary.completions(stem))
      offer(word, quality - 0.02 * Math.min(6, Math.max(0, vocabulary.word(word).length - typed.length)));
    if (isNew && mayContinue && options.size === 0) for (const word of vocabulary.completionsLike(typed)) offer(word, MISSPELLED_BEGINNING);
  }
  // "Migrane" also begins "migrans": a beginning does not prove that a word is spelled as meant.
  if (isNew) {
    for (const written of new Set([stem, typed]))
      for (const { number, slips } of vocabulary.similar(written, typed.length)) offer(number, 0.9 - 0.1 * slips);
  }
  const ranked = [...options].map(([word, quality]) => ({ word, quality })).sort((a, b) => b.quality - a.quality);
  const best = ranked[0];
  const weight = best ? (index.wordWeights[best.word] ?? 0) : UNKNOWN_WORD_WEIGHT;
  return { options: ranked, weight: Math.max(weight, LEAST_WEIGHT) };
}

const MISSPELLED_BEGINNING = 0.72;
// A word the code sets do not know says little: "xyzzy knee pain" is a search for knee pain.
const UNKNOWN_WORD_WEIGHT = 0.5;
const LEAST_WEIGHT = 0.15;
