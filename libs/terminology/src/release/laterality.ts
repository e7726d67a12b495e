import type { CodeEntry } from './code-tree.js';

export type Side = 'right' | 'left' | 'bilateral' | 'unspecified';

// Words that differ between the titles of one condition on different sides (CR-006: verify per code, never by digit).
const SIDE_WORDS = new Set([
  'right',
  'left',
  'bilateral',
  'unilateral',
  'unspecified',
  'both',
  'of',
  'in',
  'side',
  'ear',
  'ears',
  'eye',
  'eyes',
]);

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];

export function sideOf(title: string): Side | null {
  const words = new Set(wordsOf(title));
  if (words.has('bilateral')) return 'bilateral';
  if (words.has('right') && words.has('left')) return null;
  if (words.has('right')) return 'right';
  if (words.has('left')) return 'left';
  return words.has('unspecified') ? 'unspecified' : null;
}

/** Equal for titles that say the same apart from the side. */
export function withoutSide(title: string): string {
  return wordsOf(title)
    .filter((word) => !SIDE_WORDS.has(word))
    .map((word) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word))
    .join(' ');
}

export interface LateralitySibling {
  side: Side;
  entry: CodeEntry;
}

export function lateralitySiblingsAmong(entry: CodeEntry, relatives: readonly CodeEntry[]): LateralitySibling[] {
  const key = withoutSide(entry.title);
  const twins = relatives.filter((each) => each.billable === entry.billable && each.code !== entry.code && withoutSide(each.title) === key);
  const sides = [entry, ...twins].map((each) => sideOf(each.title));
  const hasSide = sides.some((side) => side === 'right' || side === 'left' || side === 'bilateral');
  if (!hasSide || sides[0] === null) return [];
  return twins.flatMap((twin) => {
    const side = sideOf(twin.title);
    return side && side !== sides[0] ? [{ side, entry: twin }] : [];
  });
}
