import { type Candidate, fact } from '../candidates.js';
import type { Terms } from '../find-candidates.js';
import { phraseWords } from '../mentions/phrase-words.js';
import type { Note } from '../note.js';
import type { LeafContext } from '../specificity/choose-leaf.js';
import type { NoteSide } from '../specificity/find-sides.js';
import { episodeOf } from '../specificity/mention-context.js';
import { sentencesOf } from '../specificity/note-sentences.js';
import { choicesBeside } from '../vocabulary/common-choices.js';
import { impliedRowsFor } from '../vocabulary/implied-words.js';

/** Places of the list that coders look through. */
const LIST_LENGTH = 10;
const MOST_PER_CODE = 9;
const FIRST_SCORE = 0.8;
const STEP = 0.08;

/**
 * Coders who agree on the category often differ in its leaf: stage, type, 7th character, the plain and the unspecified one. The leaves of
 * the category, and those of concepts that say the same and more, fill the places that are left, those first that the note's words bear.
 */
export function otherReadings(note: Note, terms: Terms, proposed: readonly Candidate[], known: Set<string>): Candidate[] {
  const free = LIST_LENGTH - proposed.length;
  if (free <= 0 || proposed.length === 0) return [];
  const said = affirmedWords(note);
  const queues = proposed.map((candidate) => ({ candidate, codes: readingsOf(note, terms, candidate, said) }));
  const found: Candidate[] = [];
  for (let round = 0; round < MOST_PER_CODE && found.length < free; round += 1)
    for (const { candidate, codes } of queues) {
      let code = codes.shift();
      while (code !== undefined && (known.has(code) || !terms.view.isBillable(code))) code = codes.shift();
      if (code === undefined || found.length >= free) continue;
      known.add(code);
      found.push(reading(terms, candidate, code, round));
    }
  return found;
}

function reading(terms: Terms, candidate: Candidate, code: string, round: number): Candidate {
  const title = terms.view.find(candidate.code)?.title ?? candidate.code;
  return {
    ...candidate,
    origin: 'reading',
    code,
    isProposed: false,
    isSideMissing: false,
    score: Math.max(0.1, FIRST_SCORE - round * STEP),
    ingredients: [fact('-', `the same words could be read so, but they support ${title} better`, 0.4)],
    alternatives: [candidate.code],
  };
}

function affirmedWords(note: Note): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of sentencesOf(note)) for (const word of sentence.words) words.add(word);
  return words;
}

function readingsOf(note: Note, terms: Terms, candidate: Candidate, said: ReadonlySet<string>): string[] {
  // Another drug is another fact, which these words do not say.
  if (/^(?:[V-Y]|Z79)/.test(candidate.code)) return [];
  const context = contextOf(note, terms, candidate, said);
  const leaves = terms.leaves.readings(candidate.code, context, MOST_PER_CODE);
  const [first = [], rest = []] = [leaves.slice(0, 1), leaves.slice(1)].map((each) => each.map(({ code }) => code));
  const common = choicesBeside(candidate.code);
  const codes = [...common.slice(0, 2), ...first, ...otherEpisode(candidate.code), ...interleaved(common.slice(2), rest)];
  return [...new Set(codes)].filter((code) => code !== candidate.code);
}

function interleaved(one: readonly string[], other: readonly string[]): string[] {
  const codes: string[] = [];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1)
    for (const code of [one[at], other[at]]) if (code !== undefined) codes.push(code);
  return codes;
}

/** Active treatment or healing: plans for an operation and follow-up visits are read either way (CR-005). */
const otherEpisode = (code: string): string[] =>
  code.length === 7 && /[AD]$/.test(code) ? [`${code.slice(0, 6)}${code.endsWith('A') ? 'D' : 'A'}`] : [];

function contextOf(note: Note, terms: Terms, candidate: Candidate, said: ReadonlySet<string>): LeafContext {
  const title = terms.view.find(candidate.code)?.title ?? '';
  const statement = note.statements[candidate.statement];
  const headingWords = new Set<string>();
  const blockWords = new Set<string>();
  for (let at = statement ? note.wordAt(statement.start) : 0; statement && at < note.words.length; at += 1) {
    const start = note.wordStart(at);
    if (start >= statement.blockEnd) break;
    (start < statement.end ? headingWords : blockWords).add(note.words[at]?.word ?? '');
  }
  const strong = new Set(said);
  for (const row of impliedRowsFor(candidate.code)) if (row.pattern.test(note.text)) for (const word of row.words) strong.add(word);
  return {
    conceptWords: new Set([...candidate.words, ...phraseWords(terms.view.find(candidate.code.slice(0, 3))?.title ?? '').required]),
    headingWords,
    blockWords,
    linked: { strong, weak: new Set() },
    negatedWords: new Set(),
    side: sideOf(title),
    ...episodeOf(note),
  };
}

const sideOf = (title: string): NoteSide | null =>
  /\bbilateral\b/i.test(title) ? 'bilateral' : /\bright\b/i.test(title) ? 'right' : /\bleft\b/i.test(title) ? 'left' : null;
