import type { OwnWords } from '../words/own-words.js';
import type { Vocabulary } from './vocabulary.js';
import { stemOf } from './words-of.js';

export interface CorrectedWords {
  words: string[];
  /** Whether a word was two that were run together. */
  isCutApart: boolean;
  /** How far each corrected word is believed, from 0 to 1. */
  trust: ReadonlyMap<string, number>;
}

const SHORTEST_PART = 3;
const SHORTEST_JOINED = 6;
const JOINED_TRUST = 0.93;
const ONE_SLIP_TRUST = 0.82;
const TWO_SLIPS_TRUST = 0.72;

/**
 * What was probably meant, so that phrases of ours are found behind slips of the keyboard: "kenaog 10 mg", "sorethroat".
 * Null when every word is known, or may still become a known one.
 */
export function correctedWords(
  typed: readonly string[],
  isFinished: boolean,
  vocabulary: Vocabulary,
  ownWords: OwnWords,
): CorrectedWords | null {
  const trust = new Map<string, number>();
  const words = typed.flatMap((word, position) => {
    const mayContinue = !isFinished && position === typed.length - 1;
    if (isKnown(word, vocabulary, ownWords) || (mayContinue && vocabulary.completions(word).length > 0)) return [word];
    const meant = correctionOf(word, vocabulary, ownWords);
    for (const each of meant?.words ?? []) trust.set(each, meant?.trust ?? 1);
    return meant?.words ?? [word];
  });
  return trust.size === 0 ? null : { words, trust, isCutApart: words.length > typed.length };
}

/** "Heart burn" as heartburn, "bi polar" as bipolar; null where no two neighbours are a word that the code sets know. */
export function joinedWords(typed: readonly string[], vocabulary: Vocabulary, ownWords: OwnWords): string[] | null {
  const at = typed.findIndex((word, position) => {
    const next = typed[position + 1];
    return next !== undefined && !/\d/.test(word + next) && isKnown(word + next, vocabulary, ownWords);
  });
  return at < 0 ? null : [...typed.slice(0, at), `${typed[at] ?? ''}${typed[at + 1] ?? ''}`, ...typed.slice(at + 2)];
}

/** One slip is likelier than a missing blank, a missing blank likelier than two slips. */
function correctionOf(word: string, vocabulary: Vocabulary, ownWords: OwnWords): { words: string[]; trust: number } | null {
  const stem = stemOf(word);
  const [nearest] = [...vocabulary.similar(word), ...vocabulary.similar(stem, word.length)].sort((a, b) => a.slips - b.slips);
  if (nearest?.slips === 1) return { words: [vocabulary.word(nearest.number)], trust: ONE_SLIP_TRUST };
  const parts = joinedParts(word, vocabulary, ownWords);
  if (parts) return { words: parts, trust: JOINED_TRUST };
  return nearest ? { words: [vocabulary.word(nearest.number)], trust: TWO_SLIPS_TRUST } : null;
}

/** "Kneepain" as knee and pain: of all places to cut, the one whose rarer part is the most used. */
function joinedParts(word: string, vocabulary: Vocabulary, ownWords: OwnWords): string[] | null {
  if (word.length < SHORTEST_JOINED || /\d/.test(word)) return null;
  let best: { parts: string[]; use: number } | null = null;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (!parts.every((part) => isKnown(part, vocabulary, ownWords))) continue;
    const use = Math.min(...parts.map((part) => vocabulary.frequency[vocabulary.number(stemOf(part)) ?? -1] ?? 0));
    if (!best || use > best.use) best = { parts, use };
  }
  return best?.parts ?? null;
}

function isKnown(word: string, vocabulary: Vocabulary, ownWords: OwnWords): boolean {
  const stem = stemOf(word);
  return vocabulary.number(stem) !== undefined || ownWords.equivalentsOf(stem).length > 0 || ownWords.wordingsOf(stem) !== null;
}
