import { findRanges } from './find-ranges.js';

/** Paints words of the note that carry no mark, and brings them into sight; the focus stays where it is. */
export function showQuote(note: HTMLElement | null, quote: string): void {
  const [firstLine = ''] = quote.split('\n');
  const [range] = note ? findRanges(note, firstLine.trim()) : [];
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.set('found-now', new Highlight(range));
}

export function hideQuote(): void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.delete('found-now');
}
