import type { Lexicon, LexiconEntry } from './lexicon.js';
import { BODY_PARTS } from '../vocabulary/body-parts.js';
import type { NoteWord } from './note-words.js';

/** A concept found in the note: which words (positions in the note's word list) say it, and how well. */
export type Mention = { entry: LexiconEntry; entryIndex: number; positions: readonly number[]; weight: number; score: number };

export type WordStretch = { words: readonly NoteWord[]; ids: Int32Array; from: number; to: number };

const WINDOW = 14;
const SOURCE_BONUS: Record<LexiconEntry['source'], number> = {
  curated: 1.6,
  index: 0.5,
  inclusion: 0.2,
  title: 0.3,
  neoplasm: 0,
  external_cause: 0,
};
const RESIDUAL_SHARE = 0.8;

export type MentionFilter = (entry: LexiconEntry) => boolean;

/** Concepts whose every required word stands close together; of overlapping ones the most telling is kept. */
export function findFullMentions(lexicon: Lexicon, stretch: WordStretch, slack: number, accepts: MentionFilter): Mention[] {
  const found: Mention[] = [];
  const present = lexicon.marked(stretch.ids, stretch.from, stretch.to);
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const id = stretch.ids[at] ?? -1;
    if (id < 0) continue;
    for (const entryIndex of lexicon.entriesAnchoredAt(id)) {
      if (!hasAll(lexicon.entries[entryIndex]?.required, present)) continue;
      for (const direction of DIRECTIONS) {
        const mention = fullMentionAt(lexicon, stretch, { entryIndex, at, slack, direction });
        if (!mention || !accepts(mention.entry)) break;
        if (!borrowsFromShortForm(mention, stretch.words) && !borrowsFromCause(mention, stretch.words)) found.push(mention);
        if (mention.entry.required.length < 3) break;
      }
    }
  }
  lexicon.unmark(stretch.ids, stretch.from, stretch.to);
  return keepBest(found, stretch.words);
}

const COURSES = new Set(['acute', 'chronic']);

/** The "chronic" inside CKD is the kidney disease's: "acidosis due to CKD" is no chronic acidosis. */
function borrowsFromShortForm({ positions }: Mention, words: readonly NoteWord[]): boolean {
  return positions.some((position) => {
    const own = words[position];
    if (!own || !COURSES.has(own.word)) return false;
    const isShortForm = words[position + 1]?.from === own.from;
    return isShortForm && !positions.some((other) => other !== position && words[other]?.from === own.from);
  });
}

/** "Cough due to acute bronchitis": what is acute stands behind the "due to", the cough before it. */
function borrowsFromCause({ positions }: Mention, words: readonly NoteWord[]): boolean {
  const course = positions.find((position) => COURSES.has(words[position]?.word ?? ''));
  if (course === undefined || positions.length < 2) return false;
  const nearest = Math.min(...positions.filter((position) => position !== course).map((position) => Math.abs(position - course)));
  const others = positions.filter((position) => position !== course);
  const other = others.find((position) => Math.abs(position - course) === nearest) ?? course;
  return words.slice(Math.min(course, other) + 1, Math.max(course, other)).some(({ word }) => word === 'due');
}

/** Most concepts of a word need another one that the stretch does not hold: they need not be measured. */
function hasAll(required: readonly number[] | undefined, present: Uint8Array): boolean {
  if (!required) return false;
  for (let at = 0; at < required.length; at += 1) if (present[required[at] ?? 0] === 0) return false;
  return true;
}

/** Words are looked for nearest first, then rather after and rather before: two concepts side by side may share a word. */
const DIRECTIONS = ['nearest', 'after', 'before'] as const;
type Direction = (typeof DIRECTIONS)[number];
type FullTask = { entryIndex: number; at: number; slack: number; direction: Direction };

function fullMentionAt(lexicon: Lexicon, stretch: WordStretch, { entryIndex, at, slack, direction }: FullTask): Mention | null {
  const entry = lexicon.entries[entryIndex];
  if (!entry) return null;
  const anchor = stretch.ids[at];
  const positions = [at];
  let least = at;
  let most = at;
  for (const id of entry.required) {
    if (id === anchor) continue;
    const place = nearest(stretch, id, at, direction);
    if (place < 0) return null;
    positions.push(place);
    if (place < least) least = place;
    if (place > most) most = place;
  }
  if (most - least + 1 > entry.required.length + slack) return null;
  for (const id of entry.forbidden) if (nearest(stretch, id, at, 'nearest') >= 0) return null;
  const weight = (lexicon.total(entryIndex) + SOURCE_BONUS[entry.source]) * (entry.isResidual ? RESIDUAL_SHARE : 1);
  return { entry, entryIndex, positions: positions.toSorted((a, b) => a - b), weight, score: 1 };
}

function nearest(stretch: WordStretch, id: number, at: number, direction: Direction): number {
  let after = -1;
  let before = -1;
  for (let distance = 1; distance <= WINDOW; distance += 1) {
    if (before < 0 && at - distance >= stretch.from && stretch.ids[at - distance] === id) before = at - distance;
    if (after < 0 && at + distance < stretch.to && stretch.ids[at + distance] === id) after = at + distance;
    if (direction === 'nearest' && (before >= 0 || after >= 0)) return before >= 0 ? before : after;
  }
  if (direction === 'after') return after >= 0 ? after : before;
  return before >= 0 ? before : after;
}

const COORDINATORS = new Set(['and', '+', '&', '/', ',']);

/** "Submucosal and intramural fibroid": the shared head serves both, when a coordinator joins what tells them apart. */
function isCoordinated(mention: Mention, other: Mention | undefined, words: readonly NoteWord[]): boolean {
  if (!other || other.entry.code === mention.entry.code || other.entry.code.slice(0, 3) !== mention.entry.code.slice(0, 3)) return false;
  if (other.entry.code.startsWith(mention.entry.code) || mention.entry.code.startsWith(other.entry.code)) return false;
  const own = mention.positions.filter((position) => !other.positions.includes(position));
  const theirs = other.positions.filter((position) => !mention.positions.includes(position));
  if (own.length !== 1 || theirs.length !== 1) return false;
  const from = Math.min(own[0] ?? 0, theirs[0] ?? 0);
  const to = Math.max(own[0] ?? 0, theirs[0] ?? 0);
  return to - from === 2 && COORDINATORS.has(words[from + 1]?.word ?? '');
}

export function keepBest(found: Mention[], words: readonly NoteWord[] = []): Mention[] {
  found.sort((a, b) => b.weight - a.weight || a.entry.code.length - b.entry.code.length || (a.entry.code < b.entry.code ? -1 : 1));
  // By word the place of the mention that took it first: looking through all that are kept would take the square of a long note.
  const holders = new Map<number, number>();
  const kept: Mention[] = [];
  for (const mention of found) {
    const taken = mention.positions.flatMap((position) => holders.get(position) ?? []);
    if (taken.length > 0 && !(words.length > 0 && isCoordinated(mention, kept[Math.min(...taken)], words))) continue;
    for (const position of mention.positions) if (!holders.has(position)) holders.set(position, kept.length);
    kept.push(mention);
  }
  return kept.sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
}

export type PartialLimits = { leastCovered: number; leastScore: number };

/**
 * For a heading that no concept covers fully: the share of the concept found in the heading, weighted by rarity, times the share of the
 * heading that the concept explains.
 */
export function findPartialMention(lexicon: Lexicon, stretch: WordStretch, limits: PartialLimits, accepts: MentionFilter): Mention | null {
  const present = new Map<number, number>();
  let headingWeight = 0;
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const id = stretch.ids[at] ?? -1;
    if (id < 0 || present.has(id)) continue;
    present.set(id, at);
    headingWeight += lexicon.weight(id);
  }
  const covered = new Map<number, number>();
  for (const id of present.keys()) {
    const postings = lexicon.entriesWith(id);
    if (postings.length > 9000) continue;
    for (const at of postings) covered.set(at, (covered.get(at) ?? 0) + lexicon.weight(id));
  }
  let best: Mention | null = null;
  for (const [entryIndex, partWeight] of covered) {
    const total = lexicon.total(entryIndex);
    if (partWeight / total < limits.leastCovered * 0.7) continue;
    const mention = partialMention(lexicon, { entryIndex, present, headingWeight, limits });
    if (mention && (!best || mention.weight > best.weight) && accepts(mention.entry)) best = mention;
  }
  return best;
}

type PartialContext = { entryIndex: number; present: ReadonlyMap<number, number>; headingWeight: number; limits: PartialLimits };

function partialMention(lexicon: Lexicon, { entryIndex, present, headingWeight, limits }: PartialContext): Mention | null {
  const entry = lexicon.entries[entryIndex];
  if (!entry) return null;
  const positions: number[] = [];
  let covered = 0;
  for (const id of entry.required) {
    const at = present.get(id);
    if (at === undefined && BODY_PARTS.has(lexicon.wordOf(id))) return null;
    if (at === undefined) continue;
    positions.push(at);
    covered += lexicon.weight(id);
  }
  if (entry.forbidden.some((id) => present.has(id))) return null;
  if (positions.length < Math.min(2, entry.required.length)) return null;
  const share = covered / lexicon.total(entryIndex);
  if (share < limits.leastCovered) return null;
  let explained = covered;
  for (const id of entry.optional) if (present.has(id)) explained += lexicon.weight(id);
  const explains = Math.min(1, explained / Math.max(0.1, headingWeight));
  const score = share ** 1.5 * (0.25 + 0.75 * explains) * (entry.isResidual ? RESIDUAL_SHARE : 1);
  if (score < limits.leastScore) return null;
  return { entry, entryIndex, positions: positions.toSorted((a, b) => a - b), weight: score + SOURCE_BONUS[entry.source] * 0.02, score };
}
