import { noteLines, separateMarks, type NoteMark } from './note-lines.js';

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

  it('never lets marks overlap: the selected one wins, then the longer one', () => {
    expect(separateMarks([mark(0, 10, 'draft', 'A'), mark(4, 6, 'selected', 'B')])).toEqual([mark(4, 6, 'selected', 'B')]);
    expect(separateMarks([mark(0, 4, 'open', 'A'), mark(2, 9, 'open', 'B')])).toEqual([mark(2, 9, 'open', 'B')]);
  });

  it('joins the codes of marks on the very same words', () => {
    expect(separateMarks([mark(0, 4, 'draft', 'A'), mark(0, 4, 'draft', 'B')])).toEqual([mark(0, 4, 'draft', 'A', 'B')]);
  });

  it('cuts a mark that runs over a line end', () => {
    const lines = noteLines('chest\npain', [mark(0, 10, 'open', 'R07.9')]);
    expect(lines.map((line) => line.pieces.map((piece) => [piece.text, piece.mark?.kind]))).toEqual([
      [['chest', 'open']],
      [['pain', 'open']],
    ]);
  });
});
