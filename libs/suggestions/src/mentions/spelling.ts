const LEAST_LENGTH = 7;
const LENGTH_FOR_TWO_EDITS = 11;
const MAX_CACHED = 50_000;

/**
 * Misspelt names of conditions. Only words no title or index line knows are corrected, only to a word of the condition tables, with the
 * same first letter; a word equally near to two of them ("hypetension") stays as it is.
 */
export class Spelling {
  private readonly byStart = new Map<string, string[]>();
  private readonly cache = new Map<string, string | null>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < LEAST_LENGTH || !/^\p{L}+$/u.test(word)) continue;
      const key = word.charAt(0);
      const list = this.byStart.get(key) ?? [];
      list.push(word);
      this.byStart.set(key, list);
    }
  }

  correct(word: string): string | null {
    if (word.length < LEAST_LENGTH || word.length > 24 || !/^[a-z]+$/.test(word)) return null;
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const answer = this.nearest(word);
    if (this.cache.size < MAX_CACHED) this.cache.set(word, answer);
    return answer;
  }

  private nearest(word: string): string | null {
    const limit = word.length >= LENGTH_FOR_TWO_EDITS ? 2 : 1;
    let best: string | null = null;
    let least = limit + 1;
    for (const candidate of this.byStart.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) > limit || isInflection(word, candidate)) continue;
      const distance = editDistance(word, candidate, limit);
      if (distance < least) [best, least] = [candidate, distance];
      else if (distance === least && distance <= limit) best = null;
    }
    return least <= limit ? best : null;
  }
}

/** "Depressing" or "infections" are other words, not slips of the pen. */
const isInflection = (word: string, candidate: string): boolean =>
  word.startsWith(candidate) || (candidate.startsWith(word) && word.length < LENGTH_FOR_TWO_EDITS);

/** Insertions, deletions, replacements and swaps of neighbours; stops counting above the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
