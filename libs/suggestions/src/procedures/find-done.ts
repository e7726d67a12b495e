import { judge } from '../assertion/assert-mentions.js';
import type { Note } from '../note.js';
import type { EvidenceSpan, ProcedureSuggestion } from '../suggestion-types.js';
import type { OfficeProcedure } from '../vocabulary/office-procedures.js';

/** Words behind a procedure that say that it was not done here, whatever else the sentence tells. */
const ELSEWHERE =
  /^[^.;\n]{0,40}?\b(?:deferred|declined|refused|postponed|cancel\w*|not (?:done|performed|tolerated|indicated|needed)|elsewhere|in (?:the )?(?:nursery|hospital|NICU|January|February|March|April|May|June|July|August|September|October|November|December)|at birth|at (?:an? )?(?:outside|another|other|urgent care|the ED)|by (?:GI|ortho\w*|surgery|the surgeon|derm\w*|PCP|urology)|last (?:week|month|year|visit|spring|summer|fall|winter)|(?:\d+|two|three|few|several) (?:days?|weeks?|wks?|months?|mos?|years?|yrs?) ago|yesterday|in (?:19|20)\d\d)\b/i;
/** Words behind it that move it to another day, unless it is told as done. */
const LATER =
  /^[^.;\n]{0,60}?\b(?:planned|scheduled|to be (?:done|scheduled|performed)|next (?:visit|week|month|time|appointment)|if (?:no|not|worse|fails|needed|persist\w*)|will be|discussed|offered|recommended|ordered)\b/i;
const TOLD_AS_DONE =
  /\b(?:performed|given|administered|done|injected|removed|obtained|placed|applied|completed|treated|today|received|taken)\b/i;
const REFUSED_BEFORE =
  /\b(?:declin\w*|refus\w*|s\/p|status post|(?:hx|history) of|previous(?:ly)?|prior|not|won't|without|outside|never)\s+(?:[\w'/&-]+\s+){0,3}$/i;
/** Words before it that only announce or order it. */
const ANNOUNCED_BEFORE =
  /\b(?:will|plan(?:s|ned)? (?:for|to)|schedul\w+(?: for)?|refer\w*(?: to [\w ]{2,20})?(?: for)?|consider\w*|due for|needs?|recommend\w*|offer\w*|defer\w*|discuss\w*|last|order\w*|candidate for|interested in|wants|would like)\s+(?:[\w'/&-]+\s+){0,4}$/i;

/** The places where the note says that it was done at this visit, in order. */
export function placesDone(note: Note, pattern: RegExp, isTalk = false): EvidenceSpan[] {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  const places: EvidenceSpan[] = [];
  for (const match of note.text.matchAll(global)) {
    const end = wordEnd(note.text, match.index + match[0].length);
    const span = note.spanOf(match.index, end);
    if (span.section !== 'boilerplate' && span.section !== 'family_history' && isDone(note, span, isTalk)) places.push(span);
    if (places.length === 4) break;
  }
  return places;
}

const wordEnd = (text: string, end: number): number => {
  let at = end;
  if (!/[A-Za-z]/.test(text[end - 1] ?? '')) return end;
  while (at < text.length && at - end < 12 && /[A-Za-z]/.test(text[at] ?? '')) at += 1;
  return at;
};

export function isDone(note: Note, { start, end }: Pick<EvidenceSpan, 'start' | 'end'>, isTalk = false): boolean {
  const words = note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ from }) => from);
  const sentence = note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return false;
  const { assertion } = judge(note.scopes(sentence), words);
  if (isTalk) return assertion !== 'negated';
  if (assertion !== 'present' && assertion !== 'uncertain') return false;
  const from = note.tokens[sentence.from]?.start ?? start;
  const to = note.tokens[sentence.to - 1]?.end ?? end;
  const before = note.text.slice(Math.min(from, start), start);
  const after = note.text.slice(end, Math.max(end, to));
  if (ELSEWHERE.test(after) || REFUSED_BEFORE.test(before)) return false;
  const told = note.text.slice(start, Math.min(end + 20, Math.max(end, to)));
  return TOLD_AS_DONE.test(told) || !(LATER.test(after) || ANNOUNCED_BEFORE.test(before));
}

const SIDED = new Set('20610 20526 20550 20605 20600 67028 73562 64483 25605 73110 73610 73630 73030 73130'.split(' '));
const RIGHT = /\b(?:right|R|OD|rt|RT|Right|RIGHT)\b/;
const LEFT = /\b(?:left|L|OS|lt|LT|Left|LEFT)\b/;
const BOTH = /\b(?:bilateral(?:ly)?|both|OU|b\/l|each (?:knee|shoulder|hip|eye|wrist|hand|foot))\b/i;

export type Side = 'RT' | 'LT' | '50';

/** The side said in the words themselves, else in their sentence; where both sides stand there is no telling. */
export function sideOf(note: Note, span: EvidenceSpan): Side | null {
  const written =
    note.text
      .slice(Math.max(0, span.start - 12), span.start)
      .split(/[.;\n]/)
      .pop() ?? '';
  const own = `${written}${span.quote}`;
  if (RIGHT.test(own) && LEFT.test(own)) return '50';
  const side = sideIn(own);
  if (side) return side;
  const token = note.words[note.wordAt(span.start)]?.from ?? 0;
  const sentence = note.sentenceOfToken(token);
  if (!sentence) return null;
  return sideIn(note.text.slice(note.tokens[sentence.from]?.start ?? span.start, note.tokens[sentence.to - 1]?.end ?? span.end));
}

export function sideIn(text: string): Side | null {
  if (BOTH.test(text)) return '50';
  const [isRight, isLeft] = [RIGHT.test(text), LEFT.test(text)];
  return isRight === isLeft ? null : isRight ? 'RT' : 'LT';
}

/** Counselling is done by discussing it. */
const BY_TALKING = /^(?:9940[67]|99497|9083[368])$/;

export function findDone(note: Note, { code, label, pattern }: OfficeProcedure): ProcedureSuggestion[] {
  const places = placesDone(note, pattern, BY_TALKING.test(code));
  const [first] = places;
  if (!first) return [];
  return [
    {
      code,
      label,
      units: 1,
      modifiers: SIDED.has(code) ? sideModifiers(note, places) : [],
      confidence: 0.65,
      evidence: SIDED.has(code) ? places.slice(0, 2) : [first],
      supports: [`The note says "${first.quote.replace(/\s+/g, ' ').slice(0, 80)}".`],
      wouldNotSupport: [],
    },
  ];
}

function sideModifiers(note: Note, places: readonly EvidenceSpan[]): string[] {
  const sides = new Set(places.map((span) => sideOf(note, span)).filter((side) => side !== null));
  if (sides.has('50') || (sides.has('RT') && sides.has('LT'))) return ['50'];
  return [...sides];
}
