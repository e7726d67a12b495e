import { canonicalWordByForm, WORDS_ENDING_IN_S } from '../vocabulary/word-forms.js';

const known = new Map<string, string>();
const MAX_CACHED_WORDS = 200_000;

/** The form both notes and code titles are compared in: lower case, singular, one word per meaning. */
export function canonicalWord(written: string): string {
  const lower = written.toLowerCase();
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  const canonical = toCanonical(lower);
  if (known.size < MAX_CACHED_WORDS) known.set(lower, canonical);
  return canonical;
}

function toCanonical(lower: string): string {
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]s?$/, '');
  const direct = canonicalWordByForm.get(plain);
  if (direct !== undefined) return direct;
  const one = singular(plain);
  return canonicalWordByForm.get(one) ?? one;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || WORDS_ENDING_IN_S.has(word)) return word;
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  if (/[aeiou]ses$/.test(word) && /(osis|asis|esis|itis|lysis)$/.test(`${word.slice(0, -2)}is`)) return `${word.slice(0, -2)}is`;
  return word.slice(0, -1);
}
