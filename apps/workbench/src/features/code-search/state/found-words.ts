import { SHOWN } from '../api/search-query.js';

/** An answer that is full may not be all there is, and says so. */
export function foundWords(count: number): string {
  if (count === 0) return 'Nothing found';
  return count < SHOWN ? `${count} found` : `First ${count}`;
}
