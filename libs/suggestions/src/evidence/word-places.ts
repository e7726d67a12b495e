import type { Note } from '../note.js';

/** A word that stands more often than this proves nothing more by its later places. */
const MOST_PLACES = 200;

const indexes = new WeakMap<Note, ReadonlyMap<string, readonly number[]>>();

/** Where a word stands in the note, first places first; looked through once for each note. */
export function placesOfWord(note: Note, word: string): readonly number[] {
  const known = indexes.get(note) ?? indexOf(note);
  indexes.set(note, known);
  return known.get(word) ?? [];
}

function indexOf(note: Note): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { word }] of note.words.entries()) {
    const places = index.get(word);
    if (!places) index.set(word, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  return index;
}
