import { nextCode, noteLines, separateMarks, type NoteMark } from './note-lines.js';

const mark = (start: number, end: number, kind: NoteMark['kind'], ...codes: string[]): NoteMark => ({ start, end, kind, codes });

describe('the note with its marks', () => {
  const text = 'HPI: Denies cough.\n\nAssessment:\n1. Gout, left foot.\n2. Asthma 😷 stable.';

  it('gives back every character of every line that is not blank', () => {
    const lines = noteLines(text, [mark(5, 17, 'negated'), mark(text.indexOf('Gout'), text.indexOf('Gout') + 4, 'draft', 'M10.9')]);
    expect(lines.map((line) => line.pieces.map((piece) => piece.text).join(''))).toEqual(text.split('\n').filter((line) => line !== ''));
  });

  it('tells headings, numbered items and labelled lines apart', () => {
    expect(noteLines(text, []).map((line) => line.kind)).toEqual(['text', 'heading', 'item', 'item']);
    expect(noteLines(text, [])[0]?.pieces[0]).toMatchObject({ text: 'HPI:', isLabel: true });
  });

  it('keeps offsets right after a character of two code units', () => {
    const start = text.indexOf('stable');
    const marked = noteLines(text, [mark(start, start + 6, 'open')])
      .flatMap((line) => line.pieces)
      .find((piece) => piece.mark);
    expect(marked).toMatchObject({ text: 'stable', start });
  });

  describe('where marks overlap', () => {
    const words = 'diabetes and CKD stage 3b';
    const kidney = words.indexOf('CKD');

    it('the selected one wins, then the longer one; the words they share lead to both codes', () => {
      expect(separateMarks([mark(0, kidney + 3, 'open', 'E11.22'), mark(kidney, words.length, 'selected', 'N18.32')], words)).toEqual([
        mark(0, words.indexOf(' CKD'), 'open', 'E11.22'),
        mark(kidney, words.length, 'selected', 'N18.32', 'E11.22'),
      ]);
    });

    it('the loser keeps its other words on both sides, and none that are only blanks and stops', () => {
      expect(separateMarks([mark(0, words.length, 'open', 'E11.22'), mark(kidney, kidney + 3, 'draft', 'N18.32')], words)).toEqual([
        mark(0, words.indexOf(' CKD'), 'open', 'E11.22'),
        mark(kidney, kidney + 3, 'draft', 'N18.32', 'E11.22'),
        mark(words.indexOf('stage'), words.length, 'open', 'E11.22'),
      ]);
      expect(separateMarks([mark(0, 4, 'draft', 'J45.909'), mark(0, 6, 'open', 'R06.2')], 'gasp, 2')).toEqual([
        mark(0, 4, 'draft', 'J45.909', 'R06.2'),
      ]);
    });

    it('what was left out gives way to what is suggested', () => {
      expect(separateMarks([mark(0, 8, 'open', 'E11.9'), mark(4, 12, 'negated')], words)).toEqual([mark(0, 8, 'open', 'E11.9')]);
    });

    it('a click goes from one code to the next and back to the first', () => {
      expect(nextCode(['E11.22', 'N18.32'], null)).toBe('E11.22');
      expect(nextCode(['E11.22', 'N18.32'], 'E11.22')).toBe('N18.32');
      expect(nextCode(['E11.22', 'N18.32'], 'N18.32')).toBe('E11.22');
      expect(nextCode([], 'N18.32')).toBeUndefined();
    });
  });

  it('joins the codes of marks on the very same words', () => {
    expect(separateMarks([mark(0, 4, 'draft', 'A'), mark(0, 4, 'draft', 'B')], text)).toEqual([mark(0, 4, 'draft', 'A', 'B')]);
  });

  it('cuts a mark that runs over a line end', () => {
    const lines = noteLines('chest\npain', [mark(0, 10, 'open', 'R07.9')]);
    expect(lines.map((line) => line.pieces.map((piece) => [piece.text, piece.mark?.kind]))).toEqual([
      [['chest', 'open']],
      [['pain', 'open']],
    ]);
  });
});
