import { beginningsOf, foldName } from './name-words.js';

describe('words of names', () => {
  it('are folded to letters that every keyboard has, and taken apart at a hyphen', () => {
    expect(['O’Brien-Ñandú', 'Séan', 'Søren Đurić', "d'Arcy"].map(foldName)).toEqual(['obrien nandu', 'sean', 'soren duric', 'darcy']);
  });
  it('have no characters beyond those that the database keeps', () => {
    expect(['𠮷田', 'Kim 😀'].map(foldName)).toEqual(['田', 'kim']);
  });
  it('begin with a text where they lie between two bounds in the order of bytes', () => {
    const [from, below] = beginningsOf('ort').map((bound) => Buffer.from(bound));
    const lies = (word: string) =>
      Buffer.compare(Buffer.from(word), from ?? Buffer.of()) >= 0 && Buffer.compare(Buffer.from(word), below ?? Buffer.of()) < 0;
    expect(['ort', 'ortiz', 'ort\uffff', 'ort😀'].map(lies)).toEqual([true, true, true, true]);
    expect(['ors', 'oru', 'or', 'xort'].map(lies)).toEqual([false, false, false, false]);
  });
});
