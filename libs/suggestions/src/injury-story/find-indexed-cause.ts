import type { Note } from '../note.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { canonicalWord } from '../text/canonical-word.js';
import { EVENTS, KINDS_OF_OBJECT, type EventKind } from '../vocabulary/injury-events.js';
import type { CauseLine, IndexedPart } from './external-cause-index.js';

export type IndexedCause = { code: string; span: EvidenceSpan };
export type StoryPart = { start: number; end: number };
export type CauseIndex = ReadonlyMap<IndexedPart, readonly CauseLine[]>;

/** Further from the verb than this an object has nothing to do with what happened. */
const REACH = 11;
const LEAD_REACH = 5;
const WORDS_TOGETHER = 6;
/** "She saw him" and "he can" name no saw and no can. */
const PRONOUNS = new Set('he she they i who we it and then you'.split(' '));
/** A step stool is a stool. */
const COMPOUNDS = new Set(['stool', 'ladder']);
const BURNING = /burn|scald|touch|spill|splash|splatter|grabbed/i;
const BY_HEAT = /^X1[0-9]/;
const BY_NAIL = /step|punctur|poke|impal|stuck|stab|caught/i;
const PLACE_LEADS = new Set('at in on inside outside near onto into'.split(' '));
const DOING = /\b(?:while|when|during|after|was|were|playing|doing)\b/i;

/** An event told in one sentence: the words around its verb, and the words of the index that they stand for. */
type Told = { kind: EventKind; verb: string; at: number; from: number; to: number };
type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** What the external-cause index calls the events of the story, the fullest line first. */
export function findIndexedMechanisms(note: Note, index: CauseIndex, events: readonly Told[]): IndexedCause[] {
  const found: { code: string; score: number; span: EvidenceSpan }[] = [];
  for (const told of events) {
    const places = placesOf(note, Math.max(told.from, told.at - REACH), Math.min(told.to, told.at + REACH + 1), true);
    for (const line of index.get(told.kind) ?? []) {
      if (!isOfVerb(line, told)) continue;
      const positions = positionsOf(line, places, told.at);
      if (!positions || !isLed(note, line, positions)) continue;
      const distance = Math.max(...positions.map((position) => Math.abs(position - told.at)));
      found.push({
        code: line.code,
        score: new Set(positions).size - distance * 0.02,
        span: note.span([told.at, ...positions].toSorted((a, b) => a - b)),
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Places named with "at", "in" or "on" in a sentence that tells the event. */
export const findIndexedPlaces = (note: Note, index: CauseIndex, events: readonly Told[]): IndexedCause[] =>
  findNamed(note, index.get('place') ?? [], events, (first) => hasLead(note, first, PLACE_LEADS));

/** Activities named after "while" or "was" in a sentence that tells the event. */
export const findIndexedActivities = (note: Note, index: CauseIndex, events: readonly Told[]): IndexedCause[] =>
  findNamed(note, index.get('activity') ?? [], events, (first, { from }) =>
    DOING.test(note.text.slice(note.wordStart(from), note.wordStart(first))),
  );

function findNamed(
  note: Note,
  lines: readonly CauseLine[],
  events: readonly Told[],
  isMeant: (first: number, told: Told) => boolean,
): IndexedCause[] {
  const found: { code: string; score: number; span: EvidenceSpan }[] = [];
  for (const told of events) {
    const places = placesOf(note, told.from, told.to, false);
    for (const { code, words } of lines) {
      const positions = positionsOf({ code, words, leads: [] }, places, told.at);
      const first = positions?.[0];
      if (!positions || first === undefined || (positions[positions.length - 1] ?? first) - first >= WORDS_TOGETHER) continue;
      if (isMeant(first, told)) found.push({ code, score: words.length, span: note.span(positions) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The verbs of the story, each with its sentence; `isTheEvent` refuses habits, plans and what is denied. */
export function findEvents(note: Note, story: readonly StoryPart[], isTheEvent: (at: number, start: number) => boolean): Told[] {
  const events: Told[] = [];
  for (const sentence of note.sentences) {
    const start = note.tokens[sentence.from]?.start ?? 0;
    const end = note.tokens[sentence.to - 1]?.end ?? start;
    const part = story.find((each) => start < each.end && end > each.start);
    if (!part) continue;
    const text = note.text.slice(start, end);
    for (const { kind, told } of EVENTS)
      for (const match of text.matchAll(told)) {
        const at = start + match.index;
        if (at < part.start || !isTheEvent(at, part.start)) continue;
        events.push({ kind, verb: match[0], at: note.wordAt(at), from: note.wordAt(start), to: note.wordAt(end) });
      }
  }
  return events;
}

function placesOf(note: Note, from: number, to: number, withKinds: boolean): WordPlaces {
  const places = new Map<string, number[]>();
  const put = (word: string, at: number): void => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  };
  for (let at = from; at < to; at += 1) {
    const word = note.words[at]?.word ?? '';
    if (word === '' || PRONOUNS.has(note.words[at - 1]?.word ?? '') || COMPOUNDS.has(note.words[at + 1]?.word ?? '')) continue;
    put(word, at);
    if (withKinds) for (const kind of KINDS.get(word) ?? []) put(kind, at);
  }
  return places;
}

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...KINDS_OF_OBJECT].map(([said, kinds]) => [canonicalWord(said), kinds.map((kind) => canonicalWord(kind))]),
);

function positionsOf({ words }: CauseLine, places: WordPlaces, near: number): number[] | null {
  const positions: number[] = [];
  for (const word of words) {
    const nearest = places.get(word)?.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
    if (nearest === undefined || nearest === near) return null;
    positions.push(nearest);
  }
  return positions.sort((a, b) => a - b);
}

/** Heat burns, edges cut; a nail is stepped on, and not the nail of a finger. */
function isOfVerb({ code, words }: CauseLine, { kind, verb }: Told): boolean {
  if (kind !== 'contact') return true;
  if (words.length === 1 && words[0] === 'nail') return BY_NAIL.test(verb);
  return BURNING.test(verb) === BY_HEAT.test(code);
}

function isLed(note: Note, { leads }: CauseLine, positions: readonly number[]): boolean {
  return leads.length === 0 || hasLead(note, positions[0] ?? 0, new Set(leads));
}

function hasLead(note: Note, position: number, leads: ReadonlySet<string>): boolean {
  for (let at = position - 1; at >= Math.max(0, position - LEAD_REACH); at -= 1) if (leads.has(note.words[at]?.word ?? '')) return true;
  return false;
}
