import fc from 'fast-check';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

describe('tokens', () => {
  it('keeps each word at its place whatever the script, accents, emoji or surrogate pairs', () => {
    const text = 'Ménière’s – 🫀 pain in “left” knee\u00a02.5 cm, café-au-lait';
    for (const { start, end, written } of tokenize(text)) expect(text.slice(start, end)).toBe(written);
    expect(tokenize(text).map(({ word }) => word)).toEqual(expect.arrayContaining(['meniere', 'pain', 'left', 'knee', '2.5']));
  });

  it('cuts any text into tokens whose offsets give back exactly their words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        tokenize(text).every(({ start, end, written }) => text.slice(start, end) === written),
      ),
    );
  });

  it.each([
    ['gastro-esophageal', 'gastroesophageal'],
    ['non-pressure', 'nonpressure'],
    ['post-traumatic', 'posttraumatic'],
    ['renal', 'kidney'],
    ['Diabetic', 'diabetes'],
    ['diabetes', 'diabetes'],
    ['calculi', 'stone'],
  ])('reads %s as %s', (written, word) => {
    expect(tokenize(written).map((token) => token.word)).toEqual([word]);
  });

  it('keeps s/p, w/o and r/o whole', () => {
    expect(tokenize('s/p CABG w/o angina, r/o MI').map(({ written }) => written)).toEqual([
      's/p',
      'CABG',
      'w/o',
      'angina',
      ',',
      'r/o',
      'MI',
    ]);
  });
});

describe('sentences', () => {
  const sentencesOf = (text: string): string[] => {
    const tokens = tokenize(text);
    return splitSentences(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  };

  it('does not end at "Dr." or inside a number', () => {
    expect(sentencesOf('Saw Dr. Smith. A1c 7.9 today.')).toEqual(['Saw Dr. Smith.', 'A1c 7.9 today.']);
  });

  it('ends at line breaks and semicolons', () => {
    expect(sentencesOf('No fever; cough\nWheeze')).toEqual(['No fever;', 'cough', 'Wheeze']);
  });
});
