import { readQuery } from './read-query.js';
import type { SearchIndex } from './search-index.js';
import { rawWordsOf, stemOf, wordsOf } from './words-of.js';

const SHORTEST_BEGINNING = 2;

/**
 * Which words of a title answer a query, as the title prints them: "hypertension" for `hipertesion`, `htn` and `hyperten`.
 * The query is read once for all titles of an answer.
 */
export function wordMatcher(index: SearchIndex, text: string): (title: string) => string[] {
  const typed = rawWordsOf(text);
  const beginnings = typed.filter((word) => word.length >= SHORTEST_BEGINNING);
  const meant = new Set([
    ...typed.map(stemOf),
    ...readQuery(text, index.phrases, index.ownWords).flatMap(({ meanings }) => meanings.flat()),
  ]);
  const isMatched = (printed: string): boolean => {
    const [stem] = wordsOf(printed);
    if (stem === undefined) return false;
    const lower = printed.toLowerCase();
    return meant.has(stem) || beginnings.some((beginning) => lower.startsWith(beginning));
  };
  return (title) => [...new Set(title.match(/[\p{L}\p{N}]+/gu) ?? [])].filter(isMatched);
}
