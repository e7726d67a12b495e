import { canonicalWord } from './canonical-word.js';

/** A word of the note with its place. `word` is the canonical form, `written` exactly what stands in the text. */
export type Token = { start: number; end: number; written: string; word: string };

const SLASH_FORMS =
  "w\\/u|s\\/p|h\\/o|w\\/o|w\\/|r\\/o(?:'d)?|c\\/w|c\\/f|c\\/o|p\\/w|d\\/t|2\\/2|f\\/u|n\\/v\\/d|n\\/v|b\\/l|a\\/p|d\\/c|d\\/o|e\\/o|s\\/sx|i&d|y\\/o|c\\/b|b\\/t|c\\/s|nt\\/nd|m\\/r\\/g|c\\/d\\/i";
const TOKEN_PATTERN = new RegExp(
  `(?:${SLASH_FORMS})(?![A-Za-z])|\\d+(?:\\.\\d+)+|[\\p{L}\\p{N}]+(?:['’][\\p{L}]{1,2}(?![\\p{L}]))?|[^\\s\\p{L}\\p{N}]`,
  'giu',
);
const MAX_WORD_LENGTH = 48;

/** Prefixes that classification and notes write apart, hyphenated or joined: gastro-esophageal, non pressure, post-traumatic. */
const JOINED_PREFIXES = new Set(
  'gastro non post pre intra extra sub supra hyper hypo myo cardio cerebro broncho musculo peri poly retro trans micro macro neuro osteo patello costo sterno temporo oro naso utero vesico recto thrombo veno auto immuno cortico arterio arthro fibro papulo sero hemo pneumo pyo uro un re anti multi semi'.split(
    ' ',
  ),
);

export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of slice.matchAll(TOKEN_PATTERN)) {
    const written = match[0];
    const start = from + match.index;
    if (joinsPrevious(tokens, slice, match.index, written)) continue;
    const word = written.length > MAX_WORD_LENGTH ? written.slice(0, MAX_WORD_LENGTH).toLowerCase() : canonicalWord(written);
    tokens.push({ start, end: start + written.length, written, word });
  }
  return joinBrokenWords(text, joinPrefixes(text, tokens));
}

function joinsPrevious(_tokens: Token[], slice: string, at: number, written: string): boolean {
  const isHyphen = written === '-' || written === '\u2010' || written === '\u2011';
  if (!isHyphen) return false;
  const before = slice[at - 1] ?? ' ';
  const after = slice[at + 1] ?? ' ';
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function joinPrefixes(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const previous = joined[joined.length - 1];
    if (
      previous &&
      JOINED_PREFIXES.has(previous.written.toLowerCase()) &&
      /^\p{L}{3,}/u.test(token.written) &&
      touches(text, previous, token)
    ) {
      const written = text.slice(previous.start, token.end);
      joined[joined.length - 1] = { start: previous.start, end: token.end, written, word: canonicalWord(previous.written + token.written) };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** "lymph-" at the end of a line and "angitic" on the next are one word; "follow-" and "Up" are not. */
function joinBrokenWords(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const hyphen = joined[joined.length - 1];
    const start = joined[joined.length - 2];
    const isBroken =
      hyphen?.written === '-' &&
      start !== undefined &&
      start.end === hyphen.start &&
      /^\s*\n\s*$/.test(text.slice(hyphen.end, token.start)) &&
      /^\p{L}{2,}$/u.test(start.written) &&
      /^\p{Ll}{2,}$/u.test(token.written);
    if (isBroken && start) {
      joined.length -= 2;
      const written = start.written + token.written;
      joined.push({ start: start.start, end: token.end, written, word: canonicalWord(written) });
    } else joined.push(token);
  }
  return joined;
}

function touches(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === '' || gap === '-' || gap === '\u2010' || gap === '\u2011' || (gap === ' ' && before.written.toLowerCase() === 'non');
}
