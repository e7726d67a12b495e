import { codeRanges } from './code-ranges.js';

describe('ranges of codes', () => {
  const female = codeRanges('O N70-N98 C51-C58');
  it.each(['O24410', 'N700', 'N989', 'C56', 'C588'])('holds %s', (code) => {
    expect(female(code)).toBe(true);
  });
  it.each(['N699', 'N990', 'C509', 'C600', 'P000'])('does not hold %s', (code) => {
    expect(female(code)).toBe(false);
  });
  it('reads dots and a trailing dash as a subtree', () => {
    const ranges = codeRanges('L97.4- E11.621');
    expect([ranges('L97412'), ranges('L97512'), ranges('E11621'), ranges('E11622')]).toEqual([true, false, true, false]);
  });
});
