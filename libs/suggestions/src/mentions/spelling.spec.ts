import { Lexicon } from './lexicon.js';
import { Spelling } from './spelling.js';

describe('spelling of condition names', () => {
  const spelling = new Spelling(['hypertension', 'hypotension', 'hyperlipidemia', 'pneumonia', 'diabetes', 'infection']);

  it.each([
    ['hypertention', 'hypertension'],
    ['hyperlipidemea', 'hyperlipidemia'],
    ['pnuemonia', 'pneumonia'],
    ['diabetis', 'diabetes'],
  ])('reads %s as %s', (written, meant) => {
    expect(spelling.correct(written)).toBe(meant);
  });

  it('leaves a word alone that could be either of two conditions', () => {
    expect(spelling.correct('hypetension')).toBeNull();
  });

  it.each(['infections', 'hyper', 'pneumothorax', 'x'.repeat(5000)])('does not turn %s into a condition', (written) => {
    expect(spelling.correct(written)).toBeNull();
  });

  it('keeps a word that some title or index line knows, however near it is to a condition', () => {
    const lexicon = new Lexicon();
    lexicon.add({ code: 'T801', source: 'title', required: ['injection', 'complication'] });
    lexicon.setSpelling(['infection']);
    expect(lexicon.spelled('injection')).toBe('injection');
    expect(lexicon.spelled('infecton')).toBe('infection');
  });
});
