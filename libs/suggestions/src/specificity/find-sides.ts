import type { NoteWord } from '../mentions/note-words.js';

import { BODY_PARTS } from '../vocabulary/body-parts.js';

export type NoteSide = 'right' | 'left' | 'bilateral';

/** Right and left both named for the problem make it bilateral; "R>L" likewise. */
export function sideAmong(words: readonly NoteWord[], from: number, to: number): NoteSide | null {
  let right = 0;
  let left = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.word;
    if (word === 'bilateral' || isBoth(words, at, to)) return 'bilateral';
    if (word === 'right') right += 1;
    if (word === 'left') left += 1;
  }
  if (right > 0 && left > 0) return null;
  return right > 0 ? 'right' : left > 0 ? 'left' : null;
}

/** "Right and left feet" are both; "right knee, left hip" are two. */
export function isBoth(words: readonly NoteWord[], at: number, to: number): boolean {
  const first = words[at]?.word;
  const second = words[at + 2]?.word;
  return (
    at + 2 < to && words[at + 1]?.word === 'and' && ((first === 'right' && second === 'left') || (first === 'left' && second === 'right'))
  );
}

/** The side that stands nearest to the mention, looking a few words before and after it. */
export function sideNear(words: readonly NoteWord[], positions: readonly number[], from: number, to: number): NoteSide | null {
  const first = positions[0] ?? from;
  const last = positions[positions.length - 1] ?? first;
  return (
    sideAmong(words, first, last + 1) ??
    sideAmong(words, Math.max(from, first - 4), first) ??
    sideAfter(words, positions, Math.min(to, last + 6))
  );
}

/** "Knee pain, left shoulder": a side that goes on to another body part is not this mention's. */
function sideAfter(words: readonly NoteWord[], positions: readonly number[], to: number): NoteSide | null {
  const from = (positions[positions.length - 1] ?? 0) + 1;
  const own = new Set(positions.map((position) => words[position]?.word ?? ''));
  const hasPart = [...own].some((word) => BODY_PARTS.has(word));
  for (let at = from; at < to && hasPart; at += 1) {
    if (!SIDES.has(words[at]?.word ?? '')) continue;
    const following = [words[at + 1]?.word ?? '', words[at + 2]?.word ?? ''];
    if (following.some((word) => BODY_PARTS.has(word) && !own.has(word))) return null;
  }
  return sideAmong(words, from, to);
}

const SIDES = new Set(['right', 'left', 'bilateral']);

/** The only side that the note names for this body part; null when it names both. */
export function sideOfBodyPart(words: readonly NoteWord[], bodyParts: ReadonlySet<string>): NoteSide | null {
  const counts = { right: 0, left: 0, bilateral: 0 };
  for (let at = 0; at < words.length; at += 1) {
    if (!bodyParts.has(words[at]?.word ?? '')) continue;
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
      const word = words[back]?.word;
      if (word === 'right' || word === 'left' || word === 'bilateral') {
        counts[word] += 1;
        break;
      }
    }
  }
  if (counts.right > 0 && counts.left > 0)
    return counts.right >= 3 * counts.left ? 'right' : counts.left >= 3 * counts.right ? 'left' : null;
  if (counts.bilateral > counts.right + counts.left) return 'bilateral';
  return counts.right > 0 ? 'right' : counts.left > 0 ? 'left' : null;
}

export function majoritySide(words: readonly NoteWord[]): NoteSide | null {
  let right = 0;
  let left = 0;
  for (const { word } of words) {
    if (word === 'right') right += 1;
    if (word === 'left') left += 1;
  }
  if (right >= 2 && right >= 3 * left) return 'right';
  if (left >= 2 && left >= 3 * right) return 'left';
  return null;
}
