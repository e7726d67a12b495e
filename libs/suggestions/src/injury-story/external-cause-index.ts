import type { CodeBookView } from '@chartwright/terminology';
import { canonicalWord } from '../text/canonical-word.js';
import { tokenize } from '../text/tokens.js';
import { EVENTS, type EventKind } from '../vocabulary/injury-events.js';

export type IndexedPart = EventKind | 'activity' | 'place';

/** One line of the external-cause index: the words that must be told, and the words of place one of which leads to them. */
export type CauseLine = { code: string; words: readonly string[]; leads: readonly string[] };

/** Words of the index that tell nothing of the object; "from", "off" and "into" are kept as what leads to it. */
const LEADS = new Set('from off out into in on over through down'.split(' '));
const SILENT = new Set(
  'with of by to due the a an object nec nos or other type specified and at while any involving stated as not tool use including single family private moving non'.split(
    ' ',
  ),
);
/** Headings of the index under which places stand. */
const KINDS_OF_PLACE = new Set([
  'residence',
  'street and highway',
  'sports area',
  'athletic',
  'trade area',
  'recreation area',
  'service area',
  'industrial and construction area',
  'wilderness area',
  'cultural building',
  'public',
  'vehicle',
]);
/** Alone these name no object, activity or place. */
const NOT_ALONE = new Set(
  (
    'sharp hot hand powered electric agricultural moving step ice water snow household sleeping jumping animal floor stove oven computer ' +
    'garden earth lift chain sea paper shaft meat heat engine plane recreation stream pit hall hill canal car bus truck field object personal cellular marine'
  ).split(' '),
);
/** Intent, war and drowning are told by other means; a falling tree strikes, it is not fallen from. */
const LEFT_OUT =
  /\b(?:suicide|assault|homicide|undetermined|legal|drowning|submersion|stampede|military|terrorism|war|intent|derailment|antecedent|explosion|burning|orphanage|prison|reform)\b/i;
const FALLING_THINGS = new Set('building rock stone structure timber tree'.split(' '));
/** Venomous animals are poisonings (T63); intent, legal acts and war are told by other means (X71–Y38). */
const NO_CAUSE = /^(?:X58|W64|X[789]|Y[0-3]|Y9[23]9$)/;

const PARTS: readonly (readonly [RegExp, IndexedPart])[] = [
  ...EVENTS.map(({ mainTerm, kind }) => [mainTerm, kind] as const),
  [/^Activity\b/, 'activity'],
  [/^Place of occurrence\b/, 'place'],
];

/** The lines of the official external-cause index that a story of an injury can be laid against, by kind of event. */
export function readExternalCauseIndex(view: Pick<CodeBookView, 'indexEntries'>): ReadonlyMap<IndexedPart, readonly CauseLine[]> {
  const byPart = new Map<IndexedPart, CauseLine[]>();
  for (const { source, path, code } of view.indexEntries) {
    if (source !== 'external-cause' || !code || path.length < 2 || NO_CAUSE.test(code) || LEFT_OUT.test(path.join(' '))) continue;
    const part = PARTS.find(([mainTerm]) => mainTerm.test(path[0] ?? ''))?.[1];
    if (!part || (part === 'fall' && FALLING_THINGS.has(path[1] ?? ''))) continue;
    if (path.some((title) => /\bspecified\b/.test(title))) continue;
    const lines = byPart.get(part) ?? [];
    const titles = path.slice(1).filter((title) => part !== 'place' || !KINDS_OF_PLACE.has(title));
    for (const alternative of alternativesOf(titles)) {
      const line = toLine(code, alternative);
      if (isTelling(line, part)) lines.push(line);
    }
    byPart.set(part, lines);
  }
  return byPart;
}

function isTelling({ words }: CauseLine, part: IndexedPart): boolean {
  if (words.length === 0 || words.length > 5) return false;
  // Cold, hot or sharp things are told with their name; a step or an animal that was fallen from or over is enough.
  return words.length > 1 || part === 'fall' || part === 'bite' || !NOT_ALONE.has(words[0] ?? '');
}

/** "Stairs, steps" and "staircase, stairs" are one line each for every word. */
function alternativesOf(path: readonly string[]): string[] {
  let phrases = [''];
  for (const title of path) {
    const isLead = title.split(/[ ,]+/).every((word) => LEADS.has(word) || SILENT.has(word));
    const choices = isLead ? [title.replaceAll(',', ' ')] : title.split(/,\s*/);
    phrases = phrases.flatMap((before) => choices.map((choice) => `${before} ${choice}`)).slice(0, 8);
  }
  return phrases;
}

function toLine(code: string, phrase: string): CauseLine {
  const written = tokenize(phrase).map((token) => token.written.toLowerCase());
  const leads = written.filter((word) => LEADS.has(word));
  const words = written.filter((word) => !LEADS.has(word) && !SILENT.has(word) && /\p{L}/u.test(word)).map((word) => canonicalWord(word));
  return { code, words: [...new Set(words)], leads };
}
