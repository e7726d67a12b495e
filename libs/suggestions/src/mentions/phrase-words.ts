import { tokenize } from '../text/tokens.js';

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
  for (const token of tokenize(phrase)) {
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

/** "type II" and "type 2", "stage III" and "stage 3" are the same words. */
export function romanAfter(previous: string, word: string): string {
  if (!['type', 'stage', 'grade', 'class', 'bipolar', 'nyha'].includes(previous)) return word;
  return ROMAN[word] ?? word;
}
