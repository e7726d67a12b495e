import { CodeBook } from '../release/code-book.js';
import { starterParts } from '../starter/starter-parts.js';
import { OwnWords } from './own-words.js';
import { parseWordTable } from './word-table.js';

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
});
