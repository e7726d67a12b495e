import { type Token, tokenize } from '../text/tokens.js';

export type PhraseWords = { required: string[]; optional: string[]; forbidden: string[] };

const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** The words of a code title or index line; parenthesised words are optional, words after "without" or "not" forbidden. */
export function phraseWords(phrase: string): PhraseWords {
  const required: string[] = [];
  const optional: string[] = [];
  const forbidden: string[] = [];
  let depth = 0;
  let isExcluding = false;
  let previous = '';
  const tokens = tokenize(phrase);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isExcluding && token.word === 'of' && namesTheSite(tokens, at)) isExcluding = false;
    if (token.written === '(' || token.written === '[') depth += 1;
    else if (token.written === ')' || token.written === ']') depth = Math.max(0, depth - 1);
    else if (token.written === ',') isExcluding = false;
    else if (token.word === 'without' || token.word === 'not') isExcluding = true;
    else if (/[\p{L}\p{N}]/u.test(token.written)) {
      const word = romanAfter(previous, token.word);
      (isExcluding ? forbidden : depth > 0 ? optional : required).push(word);
      previous = token.word;
    }
  }
  return { required, optional, forbidden };
}

/** "Without foreign body of right index finger": what follows is where the injury is, no longer what it lacks. */
function namesTheSite(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return tokens[at - 1]?.word === 'body' || next === 'right' || next === 'left' || next === 'unspecified';
}

/** "type II" and "type 2", "stage III" and "stage 3" are the same words. */
export function romanAfter(previous: string, word: string): string {
  if (!['type', 'stage', 'grade', 'class', 'bipolar', 'nyha'].includes(previous)) return word;
  return ROMAN[word] ?? word;
}
