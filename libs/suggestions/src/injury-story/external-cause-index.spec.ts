import type { IndexEntry } from '@chartwright/terminology';
import { readExternalCauseIndex } from './external-cause-index.js';

const line = (code: string | null, ...path: string[]): IndexEntry => ({
  source: 'external-cause',
  path,
  nonessential: [],
  code,
  hasMoreCharacters: false,
  manifestation: null,
  see: null,
  seeAlso: null,
});
const linesOf = (...entries: IndexEntry[]) => readExternalCauseIndex({ indexEntries: entries });

describe('the external-cause index as lines of a story', () => {
  it('keeps the object and the word that leads to it', () => {
    expect(linesOf(line('W11', 'Fall, falling', 'from, off, out of', 'ladder')).get('fall')).toEqual([
      { code: 'W11', words: ['ladder'], leads: ['from', 'off', 'out'] },
    ]);
  });

  it('reads every spelling of an object as a line of its own', () => {
    const found = linesOf(line('W109', 'Fall, falling', 'in, on', 'staircase, stairs, steps')).get('fall') ?? [];
    expect(found.map(({ words }) => words)).toEqual([['staircase'], ['stair'], ['step']]);
  });

  it('leaves out intent, war, drowning, what falls by itself and what names no object', () => {
    const found = linesOf(
      line('X80', 'Jumped, jumping', 'from', 'high place NEC', 'suicide'),
      line('X818', 'Jumped, jumping', 'before moving object NEC'),
      line('W208', 'Fall, falling', 'tree'),
      line('W16411', 'Fall, falling', 'into', 'water', 'causing drowning'),
      line('W19', 'Fall, falling'),
      line('X58', 'Contact', 'with', 'bee'),
      line('W268', 'Contact', 'with', 'sharp object', 'specified NEC'),
      line('W269', 'Contact', 'with', 'sharp object'),
    );
    expect([...found.values()].flat()).toEqual([]);
  });

  it('does not ask for the heading a place stands under', () => {
    expect(linesOf(line('Y92002', 'Place of occurrence', 'residence', 'bathroom')).get('place')).toEqual([
      { code: 'Y92002', words: ['bathroom'], leads: [] },
    ]);
  });

  it('takes nothing from the index of diseases', () => {
    expect(linesOf({ ...line('R296', 'Fall, falling', 'repeated'), source: 'index' }).size).toBe(0);
  });
});
