import { findRanges } from './find-ranges.js';

function note(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}
const texts = (root: HTMLElement, wanted: string): string[] => findRanges(root, wanted).map((range) => range.toString());

describe('finding words in the note', () => {
  it('finds every place, whatever the case', () => {
    expect(texts(note('<p>Knee pain. No knee effusion.</p><p>R KNEE</p>'), 'knee')).toEqual(['Knee', 'knee', 'KNEE']);
  });

  it('finds words that a mark cuts in two', () => {
    expect(texts(note('<p>has <mark>diabetic</mark> CKD stage 3a</p>'), 'diabetic ckd')).toEqual(['diabetic CKD']);
  });

  it('does not find what only screen readers say', () => {
    const root = note('<p>Denies <mark><span class="sr">negated: </span>CP</mark></p>');
    expect(texts(root, 'negated')).toEqual([]);
    expect(texts(root, 'Denies CP')).toHaveLength(1);
  });

  it('finds nothing for nothing, and takes signs literally', () => {
    expect(texts(note('<p>a.b</p>'), '')).toEqual([]);
    expect(texts(note('<p>axb a.b</p>'), 'a.b')).toEqual(['a.b']);
  });
});
