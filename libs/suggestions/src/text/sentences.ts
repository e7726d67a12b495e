import type { Token } from './tokens.js';

/** Tokens from..to (exclusive) that a trigger word may govern. */
export type Sentence = { from: number; to: number };

const NOT_AN_END = new Set(
  'dr mr mrs ms vs approx no st e.g i.e h c s jr sr inc dept hosp prof fig a p r l poss prob susp hx dx'.split(' '),
);

/** Text without any stop is cut here, so that no scope grows without bound. */
const MAX_SENTENCE_TOKENS = 250;

/** Ends at a line break, a semicolon, a bullet, or a full stop that is not part of an abbreviation or a number. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    if (next && at - from < MAX_SENTENCE_TOKENS && !endsSentence(text, token, next, tokens[at - 1])) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}

function endsSentence(text: string, token: Token, next: Token, previous: Token | undefined): boolean {
  if (hasLineBreak(text, token.end, next.start)) return !isWrapped(text, token, next);
  if (token.written === ';' || next.written === '•' || next.written === '*') return true;
  if (token.written !== '.' && token.written !== '!' && token.written !== '?') return false;
  if (next.start === token.end) return false;
  // "? pneumonia" asks; it does not end the sentence before it.
  if (token.written === '?' && (!previous || previous.end < token.start)) return false;
  if (token.written === '.' && previous && previous.end === token.start) {
    const before = previous.written.toLowerCase();
    if (NOT_AN_END.has(before) && !/^\d/.test(next.written)) return before === 'no' || before === 'p' ? /^[A-Z]/.test(next.written) : false;
    if (/^\d{1,2}$/.test(before) && startsLine(text, previous.start)) return false;
  }
  return true;
}

const WRAP_WIDTH = 40;

/** A long line without an end goes on in the next one when that begins in lower case; or after a comma. */
export function isWrapped(text: string, last: { end: number; written: string }, next: { start: number; written: string }): boolean {
  if (/[.:;!?•*]/.test(last.written) || !/^[a-z]/.test(next.written)) return false;
  if (/^[a-z][.)]\s/.test(text.slice(next.start, next.start + 3))) return false;
  const gap = text.slice(last.end, next.start);
  if (/\n\s*\n/.test(gap)) return false;
  const lineStart = text.lastIndexOf('\n', last.end - 1) + 1;
  return last.end - lineStart >= WRAP_WIDTH;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  return false;
}

function startsLine(text: string, at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const code = text.charCodeAt(back);
    if (code === 10) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
