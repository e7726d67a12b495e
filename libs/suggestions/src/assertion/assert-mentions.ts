import type { Assertion } from '../suggestion-types.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
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
  for (let at = sentence.from; at < sentence.to; at += 1) lower.push((tokens[at]?.written ?? '').toLowerCase().replace(/’/g, "'"));
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
  const denied = itemsDenied(lower).map((place) => ({ trigger: ITEM_DENIED, ...place }));
  return [...found, ...denied].map(({ trigger, from, to }) => toScope(trigger, { from, to, lower, stops, base: sentence.from }));
}

/** "Flu/COVID -", "strep (-)", "gout: none": a minus or a no that ends its item denies what stands before it. */
const ITEM_DENIED: Trigger = { words: ['-'], assertion: 'negated', direction: 'backward', reach: 5 };
const NO_AT_THE_END: ReadonlySet<string> = new Set('no none neg negative denied denies absent n'.split(' '));

function itemsDenied(lower: readonly string[]): { from: number; to: number }[] {
  return lower.flatMap((word, at) => {
    if (at === 0 || !/^(?:$|[,.;)\n])/.test(lower[at + 1] ?? '')) return [];
    const before = lower[at - 1] ?? '';
    const isMinus = word === '-' || word === '–';
    if (isMinus) return [{ from: before === '(' ? at - 1 : at, to: at + 1 }];
    return NO_AT_THE_END.has(word) && /^[:\-–]$/.test(before) ? [{ from: at - 1, to: at + 1 }] : [];
  });
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
      (!stops.has(end) || isVerbOfRelative(trigger, lower[end] ?? '', end - to)) &&
      !closesClause(trigger, lower, end)
    )
      end += 1;
    return { ...named, from: base + to, to: base + end };
  }
  let start = from;
  // "Allergic reaction, hereditary angioedema considered" is one list; a diagnosis before a negation is not.
  const isList =
    (trigger.assertion === 'historical' && /^(?:ned|no|without)$/.test(trigger.words[0] ?? '')) ||
    (trigger.assertion === 'uncertain' && /^(?:considered|was|is|in)$/.test(trigger.words[0] ?? '') && from < 14);
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

/** "Uncle has colitis", "her mother now has lupus": the verb of the relative opens what is said of the relative. */
const isVerbOfRelative = (trigger: Trigger, word: string, distance: number): boolean =>
  (trigger.assertion === 'family' || trigger.assertion === 'other_person') &&
  distance < 4 &&
  /^(?:has|now|today|currently|still|recently|presents|reports|which|who|noted)$/.test(word) &&
  word !== 'reports' &&
  word !== 'noted';

/** "Without coma, on insulin": what follows the comma is told, not denied. */
const GOES_ON: ReadonlySet<string> = new Set(
  'on with w/ s/p status continue cont continues now but stable taking treated using and is was intractable chronic acute mild moderate severe recurrent healing improving improved well'.split(
    ' ',
  ),
);

/** Only "no" and "denies" govern a list across commas; other triggers end at a dash or bracket, history also at a comma or "with". */
function closesClause(trigger: Trigger, lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  if (word === '-' || word === '–' || word === '—' || word === '(' || word === ':') return true;
  if (trigger.assertion === 'negated')
    return /^(?:without|w\/o)$/.test(trigger.words[0] ?? '') && word === ',' && GOES_ON.has(lower[at + 1] ?? '');
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
 * The strongest class among the scopes that hold a token of the mention. A mention one of whose own words is the trigger ("history of
 * melanoma" as a concept) is not governed by it.
 */
export function judge(scopes: readonly Scope[], mentionTokens: readonly number[]): Judgement {
  let best: Judgement = { assertion: 'present', trigger: null };
  let rank = PRECEDENCE.length;
  for (const scope of scopes) {
    if (!mentionTokens.some((token) => token >= scope.from && token < scope.to)) continue;
    if (mentionTokens.some((token) => token >= scope.triggerStart && token < scope.triggerEnd)) continue;
    const own = PRECEDENCE.indexOf(scope.assertion);
    if (own < rank) {
      rank = own;
      best = { assertion: scope.assertion, trigger: scope.trigger };
    }
  }
  return best;
}
