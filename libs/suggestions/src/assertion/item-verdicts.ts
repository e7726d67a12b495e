import type { Assertion } from '../suggestion-types.js';
import type { Scope } from './assert-mentions.js';

/**
 * Lists and templates judge an item by one word or mark beside it: "gout: none", "strep (-)", "asthma - mother", "PE, r/o", "[ ] fever".
 * The mark stands alone between punctuation and the end of the item, and governs the few words on its other side.
 */
const CLOSING: readonly (readonly [Assertion, ReadonlySet<string>])[] = [
  [
    'negated',
    words('no none neg negative denied denies absent n excluded unlikely doubtful; ruled out; not likely; not present; not seen'),
  ],
  [
    'uncertain',
    words('likely possible probable suspected questionable presumed presumptive ?; r/o; rule out; to rule out; ddx; vs; not confirmed'),
  ],
  [
    'family',
    words(
      'mother father mom dad brother sister sibling siblings parents parent aunt uncle cousin grandmother grandfather mgm mgf pgm pgf sis bro; maternal grandmother; maternal grandfather; paternal grandmother; paternal grandfather; maternal aunt; paternal aunt; maternal uncle; paternal uncle; mother and father; both parents; family history; fhx; fh',
    ),
  ],
  ['historical', words('resolved cured; now resolved; has resolved; completely resolved; fully resolved; since resolved')],
  ['other_person', words('wife husband spouse partner son daughter roommate')],
];
const REACH = 5;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(';').flatMap((part, at) => (at === 0 ? part.trim().split(' ') : [part.trim()])));
}

const isMark = (word: string | undefined): boolean => word !== undefined && /^[:,(\-–—]$/.test(word);
const isItemEnd = (word: string | undefined): boolean => word === undefined || /^[,.;)\n]$/.test(word);

export function itemVerdicts(lower: readonly string[], base: number): Scope[] {
  const scopes: Scope[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const verdict = closingVerdict(lower, at) ?? minusBehind(lower, at) ?? bareVerdictBehind(lower, at);
    if (verdict) {
      const from = itemStart(lower, verdict.mark);
      if (from < verdict.mark) scopes.push(scopeOf(verdict, lower, { from: base + from, to: base + verdict.mark, base }));
    }
    const opening = openingVerdict(lower, at);
    if (opening) scopes.push(scopeOf(opening, lower, { from: base + opening.end, to: base + itemEnd(lower, opening), base }));
  }
  return scopes;
}

type Verdict = { assertion: Assertion; mark: number; end: number; isList?: boolean };
type Place = { from: number; to: number; base: number };

const scopeOf = ({ assertion, mark, end }: Verdict, lower: readonly string[], { from, to, base }: Place): Scope => ({
  assertion,
  trigger: lower.slice(mark, end).join(' '),
  triggerStart: base + mark,
  triggerEnd: base + end,
  from,
  to,
});

/** "gout: none", "asthma (mother)", "PE, r/o": a verdict of one to three words between a mark and the end of the item. */
function closingVerdict(lower: readonly string[], mark: number): Verdict | null {
  if (mark === 0 || !isMark(lower[mark])) return null;
  for (let length = 3; length > 0; length -= 1) {
    const end = mark + 1 + length;
    if (!isItemEnd(lower[end]) || end > lower.length) continue;
    const said = lower.slice(mark + 1, end).join(' ');
    const known = CLOSING.find(([, list]) => list.has(said));
    if (!known) continue;
    // "Fever, negative" is one finding; "flu, father" would be the next of a list.
    if (lower[mark] === ',' && known[0] !== 'uncertain' && known[0] !== 'historical') continue;
    return { assertion: known[0], mark, end };
  }
  return null;
}

/** What a bare minus at the end of a line is the result of; behind anything else it only leads to what follows: "1. Hypertension -". */
export const TESTED = words(
  'hpv flu influenza covid covid-19 sars strep gas rsv mono monospot hcg upt hpt hiv hcv hbv hbsag rpr gc chlamydia gonorrhea trich ua leuks nitrite nitrites ketones protein fobt guaiac ppd quantiferon pylori rapid test swab screen culture cx pcr antigen ag antibody ab dimer troponin trop pregnancy preg',
);
const SAYS_RESULT = /^(?:\+|neg(?:ative)?|pos(?:itive)?)$/;

function isResult(lower: readonly string[], at: number): boolean {
  return (
    lower.slice(itemStart(lower, at), at).some((word) => TESTED.has(word)) || lower.slice(0, at).some((word) => SAYS_RESULT.test(word))
  );
}

/** "Flu/COVID -", "strep (-)": a minus that ends its item denies what stands before it. */
function minusBehind(lower: readonly string[], at: number): Verdict | null {
  if (at === 0 || !/^[-–]$/.test(lower[at] ?? '') || !isItemEnd(lower[at + 1])) return null;
  const isBracketed = lower[at - 1] === '(';
  if (isBracketed && startsItem(lower, at - 1)) return null;
  if (lower[at + 1] === undefined && !isResult(lower, at)) return null;
  return { assertion: 'negated', mark: isBracketed ? at - 1 : at, end: at + 1 };
}

/** "Chest pain no, dizziness no", "PE r/o". */
function bareVerdictBehind(lower: readonly string[], at: number): Verdict | null {
  const said = lower[at] ?? '';
  if (at === 0 || !/^(?:no|r\/o)$/.test(said) || !isItemEnd(lower[at + 1]) || !/^[a-z]/.test(lower[at - 1] ?? '')) return null;
  return { assertion: said === 'no' ? 'negated' : 'uncertain', mark: at, end: at + 1 };
}

/** "Negative Phalen, carpal tunnel syndrome": a sign or a treatment with a name; what follows the comma is another item. */
const NAMED_SIGN =
  /^(?:pressure|phalen|phalen's|tinel|tinel's|spurling|spurling's|lachman|mcmurray|mcmurray's|drawer|homan|homan's|homans|murphy|murphy's|rovsing|romberg|babinski|straight|slr|stress|impact|feedback|margin|margins|inspiratory|affect|self|thoughts|test|testing)$/;

/** "(-) fever" and the box that nobody ticked deny what follows. */
function openingVerdict(lower: readonly string[], at: number): Verdict | null {
  if (lower[at] === '(' && /^[-–]$/.test(lower[at + 1] ?? '') && lower[at + 2] === ')' && startsItem(lower, at))
    return { assertion: 'negated', mark: at, end: at + 3 };
  if (lower[at] === '[' && lower[at + 1] === ']') return { assertion: 'negated', mark: at, end: at + 2, isList: true };
  if (lower[at] === '☐' || lower[at] === '□') return { assertion: 'negated', mark: at, end: at + 1, isList: true };
  if (/^neg(?:ative)?$/.test(lower[at] ?? '') && startsItem(lower, at) && /^[a-z]/.test(lower[at + 1] ?? ''))
    return NAMED_SIGN.test(lower[at + 1] ?? '') ? null : { assertion: 'negated', mark: at, end: at + 1, isList: true };
  if (/^(?:unlikely|doubtful)$/.test(lower[at] ?? '') && startsItem(lower, at)) return { assertion: 'negated', mark: at, end: at + 1 };
  return null;
}

const startsItem = (lower: readonly string[], at: number): boolean => at === 0 || /^[,.;:\n\-–•]$/.test(lower[at - 1] ?? '');

function itemStart(lower: readonly string[], mark: number): number {
  let from = mark;
  while (from > 0 && mark - from < REACH && !/^[,.;:(\-–—#]$/.test(lower[from - 1] ?? '')) from -= 1;
  return from;
}

function itemEnd(lower: readonly string[], { end, isList = false }: Verdict): number {
  let to = end;
  const reach = isList ? 8 : REACH;
  while (to < lower.length && to - end < reach && !/^[.;[☐☑☒□■]$/.test(lower[to] ?? '') && (isList || lower[to] !== ',')) to += 1;
  return to;
}
