import { judge } from '../assertion/assert-mentions.js';
import { phraseWords } from '../mentions/phrase-words.js';
import type { Note } from '../note.js';
import type { Assertion, EvidenceSpan, SectionKind } from '../suggestion-types.js';
import { BODY_PARTS } from '../vocabulary/body-parts.js';
import { FILLER_WORDS, GENERIC_WORDS, SIDE_WORDS } from '../vocabulary/filler-words.js';
import { sideWords } from './side-words.js';
import { placesOfWord } from './word-places.js';

type Supported = { code: string; title: string; spans: readonly EvidenceSpan[]; isCombined: boolean };

const MOST_SPANS = 6;
const MOST_ADDED = 3;
/** Words between two words of the title that belong to neither: "diabetes, with", "pain in the". */
const BETWEEN = 2;
/** "Type 2", "stage 3b": the word that the number needs. */
const NEEDS_NUMBER: ReadonlySet<string> = new Set(['type', 'stage', 'grade', 'class', 'degree', 'category']);
const OF_OTHERS: ReadonlySet<SectionKind> = new Set(['family_history', 'boilerplate', 'allergies']);
/** What a stretch of words must weigh to count as support: beside the mention anything, far from it more than one chance word. */
const LEAST = { sentence: 0.3, problem: 0.9, combined: 1, elsewhere: 1.7 };

/**
 * The words that bear a code, not only those that named its concept: neighbours that its title says too are taken in ("Type" before
 * "2 diabetes"), and title words that stand elsewhere in the problem or the note (side, stage, the other half of a combination) get
 * spans of their own. The first span stays the one that named it.
 */
export function completeEvidence(note: Note, { code, title, spans, isCombined }: Supported): EvidenceSpan[] {
  const words = titleWords(title);
  const grown = withoutInner(spans.map((span) => grow(note, span, words)));
  const first = grown[0];
  if (!first) return [];
  const covered = new Set(grown.flatMap((span) => wordsWithin(note, span)));
  const open = new Set([...words].filter((word) => !covered.has(word)));
  if (open.size === 0 || /^[V-Y]|^Z8[0-4]/.test(code)) return grown.slice(0, MOST_SPANS);
  const place = placesOf(note, grown);
  const found = stretches(note, { words, open, place })
    .filter(({ weight, near }) => weight >= (near === 'elsewhere' && isCombined ? LEAST.combined : LEAST[near]))
    .toSorted((a, b) => ORDER[a.near] - ORDER[b.near] || b.weight - a.weight || a.positions[0] - b.positions[0]);
  const added: EvidenceSpan[] = [];
  for (const { positions } of found) {
    const news = positions.map((at) => note.words[at]?.word ?? '').filter((word) => open.has(word));
    const span = grow(note, note.span(positions), words);
    if (added.length >= MOST_ADDED || news.length === 0 || [...grown, ...added].some((other) => overlaps(other, span))) continue;
    added.push(span);
    for (const word of news) open.delete(word);
  }
  const side = [...open].find((word) => SIDE_WORDS.has(word));
  const sideSpan = side === undefined ? null : sideWords(note, side, [...grown, ...added]);
  return [...grown, ...added, ...(sideSpan ? [sideSpan] : [])].slice(0, MOST_SPANS);
}

type Near = 'sentence' | 'problem' | 'elsewhere';
const ORDER: Record<Near, number> = { sentence: 0, problem: 1, elsewhere: 2 };
type Stretch = { positions: [number, ...number[]]; weight: number; near: Near };

function titleWords(title: string): ReadonlySet<string> {
  const { required, optional } = phraseWords(title);
  return new Set([...required, ...optional].filter((word) => !FILLER_WORDS.has(word) && word !== 'mellitus' && word !== 'without'));
}

const isDistinctive = (word: string): boolean => SIDE_WORDS.has(word) || (!GENERIC_WORDS.has(word) && !NEEDS_NUMBER.has(word));

/** Both ways along the sentence, over a comma or an "of", as long as words of the title follow. */
function grow(note: Note, span: EvidenceSpan, words: ReadonlySet<string>): EvidenceSpan {
  const first = note.wordAt(span.start);
  const last = note.wordAt(span.end) - 1;
  const sentence = note.sentenceOfToken(note.words[first]?.from ?? 0);
  if (!sentence || last < first) return span;
  const isInside = (at: number): boolean => {
    const token = note.words[at]?.from ?? -1;
    return token >= sentence.from && token < sentence.to;
  };
  const said = new Set(wordsWithin(note, span));
  const joins = (at: number): boolean => {
    const word = note.words[at]?.word ?? '';
    return words.has(word) && !said.has(word) && isAffirmed(note, at, 'present');
  };
  const reach = (from: number, step: 1 | -1): number => {
    let furthest = from;
    for (let at = from + step; isInside(at) && Math.abs(at - furthest) <= BETWEEN + 1; at += step) {
      if (joins(at)) furthest = at;
      else if (!isJoint(note.words[at]?.word ?? '')) break;
    }
    return furthest;
  };
  let start = reach(first, -1);
  const end = reach(last, 1);
  if (/^\d/.test(note.words[start]?.word ?? '') && isInside(start - 1) && NEEDS_NUMBER.has(note.words[start - 1]?.word ?? '')) start -= 1;
  if (start === first && end === last) return span;
  return note.spanOf(Math.min(span.start, note.wordStart(start)), Math.max(span.end, note.wordEnd(end)));
}

const JOINTS: ReadonlySet<string> = new Set([
  ',',
  '-',
  '(',
  ')',
  'of',
  'in',
  'the',
  'with',
  'and',
  'to',
  'due',
  'at',
  'on',
  'w/',
  'a',
  'an',
]);
const isJoint = (word: string): boolean => JOINTS.has(word) || NEEDS_NUMBER.has(word);

function isAffirmed(note: Note, at: number, alsoAs: Assertion): boolean {
  const token = note.words[at]?.from ?? 0;
  const sentence = note.sentenceOfToken(token);
  if (!sentence) return true;
  const { assertion } = judge(note.scopes(sentence), [token]);
  return assertion === 'present' || assertion === 'planned' || assertion === alsoAs;
}

function wordsWithin(note: Note, { start, end }: EvidenceSpan): string[] {
  return note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ word }) => word);
}

type Places = { sentences: readonly { from: number; to: number }[]; problem: { start: number; end: number } | null };

function placesOf(note: Note, spans: readonly EvidenceSpan[]): Places {
  const sentences = spans.flatMap(({ start }) => note.sentenceOfToken(note.words[note.wordAt(start)]?.from ?? 0) ?? []);
  const [first] = spans;
  const statement = first && note.statements.find(({ start, blockEnd }) => first.start >= start && first.start < blockEnd);
  return { sentences, problem: statement ? { start: statement.start, end: statement.blockEnd } : null };
}

type Search = { words: ReadonlySet<string>; open: ReadonlySet<string>; place: Places };

/** Words of the title that stand together, each stretch within one sentence, with at least one that no span holds yet. */
function stretches(note: Note, { words, open, place }: Search): Stretch[] {
  const positions = [...words].flatMap((word) => placesOfWord(note, word)).sort((a, b) => a - b);
  const found: Stretch[] = [];
  let run: number[] = [];
  const close = (): void => {
    const [first, ...rest] = run;
    run = [];
    if (first === undefined || ![first, ...rest].some((at) => open.has(note.words[at]?.word ?? ''))) return;
    found.push({ positions: [first, ...rest], weight: weightOf(note, [first, ...rest], open), near: nearOf(note, first, place) });
  };
  for (const at of positions) {
    if (OF_OTHERS.has(note.sectionAt(note.wordStart(at)).kind) || !isAffirmed(note, at, 'present')) continue;
    const previous = run[run.length - 1];
    if (previous !== undefined && (at - previous > BETWEEN + 1 || !isSameSentence(note, previous, at))) close();
    run.push(at);
  }
  close();
  return found;
}

function weightOf(note: Note, positions: readonly number[], open: ReadonlySet<string>): number {
  const words = new Set(positions.map((at) => note.words[at]?.word ?? ''));
  // A number means something beside the word that it counts.
  if ([...words].every((word) => /^\d/.test(word))) return 0;
  const [only] = words;
  if (words.size === 1 && only !== undefined && BODY_PARTS.has(only)) return open.has(only) ? 0.5 : 0;
  let weight = 0;
  for (const word of words) weight += isDistinctive(word) ? (open.has(word) ? 1 : 0.9) : open.has(word) ? 0.4 : 0;
  return weight;
}

function nearOf(note: Note, at: number, { sentences, problem }: Places): Near {
  const token = note.words[at]?.from ?? 0;
  if (sentences.some(({ from, to }) => token >= from && token < to)) return 'sentence';
  const start = note.wordStart(at);
  return problem && start >= problem.start && start < problem.end ? 'problem' : 'elsewhere';
}

const isSameSentence = (note: Note, a: number, b: number): boolean =>
  note.sentenceOfToken(note.words[a]?.from ?? 0) === note.sentenceOfToken(note.words[b]?.from ?? 0);

const overlaps = (a: EvidenceSpan, b: EvidenceSpan): boolean => a.start < b.end && b.start < a.end;

/** A span that grew over another one holds its words already. */
const withoutInner = (spans: readonly EvidenceSpan[]): EvidenceSpan[] =>
  spans.filter(
    (span, at) =>
      !spans.some(
        (other, place) =>
          place !== at &&
          other.start <= span.start &&
          other.end >= span.end &&
          (place < at || other.start < span.start || other.end > span.end),
      ),
  );
