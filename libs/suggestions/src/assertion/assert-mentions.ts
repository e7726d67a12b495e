import type { Assertion } from '../suggestion-types.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { itemVerdicts, TESTED } from './item-verdicts.js';
import { PSEUDO_TRIGGERS, TERMINATORS, type Trigger, triggers } from './triggers.js';

export type Scope = { assertion: Assertion; trigger: string; triggerStart: number; triggerEnd: number; from: number; to: number };
export type Judgement = { assertion: Assertion; trigger: string | null };

const PRECEDENCE: readonly Assertion[] = ['hypothetical', 'negated', 'family', 'other_person', 'uncertain', 'planned', 'historical'];

type PhraseTable<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

function phraseTable<T>(rows: readonly { words: readonly string[]; value: T }[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const row of rows) {
    const first = row.words[0] ?? '';
    const list = table.get(first) ?? [];
    list.push(row);
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const triggerTable = phraseTable<Trigger>(triggers.map((trigger) => ({ words: trigger.words, value: trigger })));
const terminatorTable = phraseTable<true>(TERMINATORS.map((words) => ({ words, value: true })));
const pseudoTable = phraseTable<true>(PSEUDO_TRIGGERS.map((words) => ({ words, value: true })));

/** Every stretch of the sentence that a trigger governs (ConText: forward or backward until a terminator). */
export function scopesOf(tokens: readonly Token[], sentence: Sentence): Scope[] {
  const lower: string[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) lower.push(asTrigger(tokens, at));
  const stops = new Set<number>();
  const found: { trigger: Trigger; from: number; to: number }[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    if (matchesAt(terminatorTable, lower, at).length > 0) stops.add(at);
    const pseudo = matchesAt(pseudoTable, lower, at)[0];
    const hits = matchesAt(triggerTable, lower, at);
    const longest = hits[0];
    if (!longest) {
      if (pseudo) at += pseudo.words.length - 1;
      continue;
    }
    if (pseudo && pseudo.words.length >= longest.words.length && !isItselfTrigger(pseudo.words)) {
      at += pseudo.words.length - 1;
      continue;
    }
    for (const hit of hits)
      if (hit.words.length === longest.words.length) found.push({ trigger: hit.value, from: at, to: at + hit.words.length });
    at += longest.words.length - 1;
  }
  const fromTriggers = found.map(({ trigger, from, to }) => toScope(trigger, { from, to, lower, stops, base: sentence.from }));
  return [...fromTriggers, ...itemVerdicts(lower, sentence.from)];
}

/** A single misread sign in a word that decides ("N0 fever", "den1es") is read as the word, unless it is a stage ("T2 N0"). */
function asTrigger(tokens: readonly Token[], at: number): string {
  const written = (tokens[at]?.written ?? '').toLowerCase().replace(/’/g, "'");
  if (!/[01]/.test(written) || !/^[a-z01]{2,}$/.test(written)) return written;
  if (written === 'n0') return [tokens[at - 1], tokens[at + 1]].some((each) => /^[tm]\w{1,2}$/i.test(each?.written ?? '')) ? written : 'no';
  if (written.length < 4) return written;
  const readings = ['i', 'l'].map((letter) => written.replaceAll('0', 'o').replaceAll('1', letter));
  return readings.find((reading) => triggerTable.has(reading)) ?? written;
}

const isItselfTrigger = (words: readonly string[]): boolean =>
  (triggerTable.get(words[0] ?? '') ?? []).some((row) => row.words.join(' ') === words.join(' '));

function matchesAt<T>(table: PhraseTable<T>, lower: readonly string[], at: number): { words: readonly string[]; value: T }[] {
  const candidates = table.get(lower[at] ?? '');
  if (!candidates) return [];
  return candidates.filter(({ words }) => words.every((word, offset) => lower[at + offset] === word));
}

const ENDS_BACKWARD: ReadonlySet<string> = new Set([':', '-', '–', '—', '(', '#']);

type Place = { from: number; to: number; lower: readonly string[]; stops: ReadonlySet<number>; base: number };

function toScope(trigger: Trigger, { from, to, lower, stops, base }: Place): Scope {
  const named = { assertion: trigger.assertion, trigger: trigger.words.join(' '), triggerStart: base + from, triggerEnd: base + to };
  if (trigger.direction === 'forward') {
    let end = to;
    while (
      end < lower.length &&
      end - to < trigger.reach &&
      (!stops.has(end) || opensWhatIsSaid(trigger, lower[end] ?? '', end - to)) &&
      (leadsIn(trigger, lower[end] ?? '', end - to) || !closesClause(trigger, lower, end))
    )
      end += 1;
    return { ...named, from: base + to, to: base + end };
  }
  let start = from;
  // "ASCUS on pap, HPV neg": the result is that of the test it follows.
  if (trigger.words.length === 1 && /^neg(?:ative)?$/.test(trigger.words[0] ?? '') && TESTED.has(lower[from - 1] ?? ''))
    return { ...named, from: base + from - 1, to: base + from };
  // "Allergic reaction, hereditary angioedema considered" is one list; a diagnosis before a negation is not.
  const isList =
    (trigger.assertion === 'historical' && /^(?:ned|no|without)$/.test(trigger.words[0] ?? '')) ||
    (trigger.assertion === 'uncertain' && /^(?:considered|was|is|in)$/.test(trigger.words[0] ?? '') && from < 14) ||
    (trigger.words.length > 1 && trigger.words[trigger.words.length - 1] === 'unlikely' && from < 14);
  const reach = isList ? 14 : trigger.reach;
  while (
    start > 0 &&
    from - start < reach &&
    !stops.has(start - 1) &&
    (isList || lower[start - 1] !== ',') &&
    !ENDS_BACKWARD.has(lower[start - 1] ?? '')
  )
    start -= 1;
  return { ...named, from: base + start, to: base + from };
}

/** "Uncle has colitis", "her mother now has lupus", "if she has", "unclear whether he has": the verb opens what is said. */
const opensWhatIsSaid = (trigger: Trigger, word: string, distance: number): boolean =>
  distance < 4 &&
  ((isOfOthers(trigger) && /^(?:has|now|today|currently|still|recently|presents|which|who|positive)$/.test(word)) ||
    (SUPPOSES.has(trigger.words[trigger.words.length - 1] ?? '') && /^(?:has|now)$/.test(word)));

const isOfOthers = ({ assertion }: Trigger): boolean => assertion === 'family' || assertion === 'other_person';
const SUPPOSES: ReadonlySet<string> = new Set('if whether think thinks believe believes that not'.split(' '));

/** "Ddx: flu, strep", "Mother (asthma)", "return precautions (fever)": the mark right behind the words opens their list. */
const leadsIn = (trigger: Trigger, word: string, distance: number): boolean =>
  (word === ':' && distance < 2 && trigger.assertion !== 'historical') ||
  ((word === '-' || word === '–') && distance === 0 && isOfOthers(trigger)) ||
  (word === '(' && distance < 2 && (isOfOthers(trigger) || trigger.assertion === 'hypothetical'));

/** "Without coma, on insulin": what follows the comma is told, not denied. */
const GOES_ON: ReadonlySet<string> = new Set(
  'first second third from due d/t 2/2 secondary caused on with w/ s/p status continue cont continues now but stable taking treated using and is was intractable chronic acute mild moderate severe recurrent healing improving improved well'.split(
    ' ',
  ),
);

/** Only "no" and "denies" govern a list across commas; other triggers end at a dash or bracket, history also at a comma or "with". */
function closesClause(trigger: Trigger, lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  // "Return for flank pain (pyelonephritis)": the bracket explains what is feared.
  if (word === '(' && trigger.assertion === 'hypothetical') return false;
  if (word === '-' || word === '–' || word === '—' || word === '(' || word === ':') return true;
  // "1) Cut w/o foreign body  2) Abrasion": the next number of the list begins another item.
  if (/^[2-9]$/.test(word) && lower[at + 1] === ')') return true;
  if (trigger.assertion === 'negated')
    return /^(?:without|w\/o|not)$/.test(trigger.words[0] ?? '') && word === ',' && GOES_ON.has(lower[at + 1] ?? '');
  if (trigger.assertion === 'historical' && (word === 'with' || word === 'w/')) return true;
  return (
    word === ',' &&
    trigger.assertion !== 'family' &&
    trigger.assertion !== 'uncertain' &&
    trigger.assertion !== 'hypothetical' &&
    trigger.words[0] !== 'history' &&
    trigger.words[0] !== 'hx' &&
    trigger.words[0] !== 'h/o'
  );
}

/**
 * The strongest class among the scopes that hold a token of the mention. A mention that begins with the trigger's own words ("history of
 * melanoma" as a concept) is not governed by it; "no history of melanoma" is.
 */
export function judge(scopes: readonly Scope[], mentionTokens: readonly number[]): Judgement {
  let best: Judgement = { assertion: 'present', trigger: null };
  let rank = PRECEDENCE.length;
  for (const scope of scopes) {
    if (!mentionTokens.some((token) => token >= scope.from && token < scope.to)) continue;
    if (isNamedByTrigger(scope, mentionTokens)) continue;
    const own = PRECEDENCE.indexOf(scope.assertion);
    if (own < rank) {
      rank = own;
      best = { assertion: scope.assertion, trigger: scope.trigger };
    }
  }
  return best;
}

function isNamedByTrigger({ assertion, triggerStart, triggerEnd }: Scope, mentionTokens: readonly number[]): boolean {
  if (assertion === 'negated') return mentionTokens.includes(triggerStart);
  return mentionTokens.some((token) => token >= triggerStart && token < triggerEnd);
}
