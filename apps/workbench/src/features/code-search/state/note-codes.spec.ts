import { heldParts, noteParts } from './note-codes.js';

const codesIn = (text: string) => noteParts(text).flatMap(({ code }) => (code === null ? [] : [code]));

describe('the codes in a note', () => {
  it.each([
    ['type 1 diabetes mellitus (E10.-)', ['E10']],
    ['chronic kidney disease, to identify stage (N18.1-N18.6)', ['N18.1', 'N18.6']],
    ['disorders of bladder (N30-N33, N39.4-)', ['N30', 'N33', 'N39.4']],
    ['traumatic amputation of wrist and hand (S68.-), NOS', ['S68']],
    ['HIV disease, AIDS and the ICD', []],
  ])('%s: %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it('leave the text as it was', () => {
    const text = 'lung diseases due to external agents (J60-J70), see J44.- first';
    expect(
      noteParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('hold the brackets and commas beside them, and nothing is lost', () => {
    const text = 'burns and corrosions (T20-T32), frostbite (T33.-) or N30';
    const held = heldParts(text);
    expect(held.filter(({ code }) => code !== null).map(({ before, text: part, after }) => `${before}${part}${after}`)).toEqual([
      '(T20',
      'T32),',
      '(T33.-)',
      'N30',
    ]);
    expect(held.map(({ before, text: part, after }) => `${before}${part}${after}`).join('')).toBe(text);
  });
});
