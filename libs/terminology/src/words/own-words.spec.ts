import { CodeBook } from '../release/code-book.js';
import { starterParts } from '../starter/starter-parts.js';
import { equivalentGroups, OwnWords } from './own-words.js';
import { parseTakenDrugs, parseWordTable } from './word-table.js';

describe('our own words', () => {
  const { lines } = new OwnWords();

  it('are written once, with at least a wording or a code', () => {
    const typed = lines.map((line) => line.typed);
    expect(typed.filter((each, at) => typed.indexOf(each) !== at)).toEqual([]);
    expect(lines.filter((line) => line.wordings.length + line.codes.length === 0)).toEqual([]);
  });

  it('offer mostly diagnoses that the starter set can bill, so that they work on a fresh machine', () => {
    const view = new CodeBook(starterParts('test')).newest();
    const codes = lines.flatMap((line) => line.codes).filter((code) => !/^[A-Z]\d{4}$/.test(code));
    expect(codes.filter((code) => view.isBillable(code)).length / codes.length).toBeGreaterThan(0.7);
  });

  it('reads a table line with several wordings and codes, and skips remarks', () => {
    expect(parseWordTable('# heart\ncad | coronary disease; heart disease | I25.10 I25.9\n')).toEqual([
      { typed: 'cad', wordings: ['coronary disease', 'heart disease'], codes: ['I25.10', 'I25.9'] },
    ]);
  });

  it('reads words that stand for each other, and words that only lead one way', () => {
    expect(equivalentGroups('kidney renal\nsore > pain ulcer # an ulcer is no pain')).toEqual([
      { typed: ['kidney', 'renal'], meant: ['kidney', 'renal'] },
      { typed: ['sore'], meant: ['pain', 'ulcer'] },
    ]);
    const words = new OwnWords([], 'sore > pain ulcer');
    expect(words.equivalentsOf('sore')).toEqual(['pain', 'ulcer']);
    expect(words.equivalentsOf('ulcer')).toEqual([]);
  });

  it('reads the drugs that people take as questions about their long-term use', () => {
    expect(parseTakenDrugs('Z79.01 | warfarin, blood thinner')).toEqual([
      { typed: 'long term use warfarin', wordings: [], codes: ['Z79.01'] },
      { typed: 'long term use blood thinner', wordings: [], codes: ['Z79.01'] },
    ]);
  });
});
