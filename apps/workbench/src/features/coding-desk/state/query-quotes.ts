import type { DeskDocument, DeskGap, DeskSpan, DeskSuggestion } from '@chartwright/contracts';

/** Longer than this and the quote hides what it should show; a field of the query takes 300. */
const MAX_QUOTE = 240;
const MAX_QUOTES = 4;

/** The sentence of the note around some words: a quote that can be understood by itself. */
export function sentenceAround(text: string, { start, end }: Pick<DeskSpan, 'start' | 'end'>): string {
  const from = lastBreak(text.slice(0, start));
  const rest = text.slice(end);
  const stop = /[.!?](?=\s|$)|\n/.exec(rest);
  const to = end + (stop ? stop.index + (stop[0] === '\n' ? 0 : 1) : rest.length);
  const sentence = text.slice(from, to).trim();
  return sentence.length <= MAX_QUOTE ? sentence : text.slice(start, Math.min(end, start + MAX_QUOTE)).trim();
}

function lastBreak(before: string): number {
  let at = 0;
  for (const { index, 0: found } of before.matchAll(/[.!?]\s+|\n\s*/g)) at = index + found.length;
  return at;
}

/** Words of the record that a query about this gap, or about this suggestion, begins with. */
export function queryQuotes(documents: readonly DeskDocument[], gap: DeskGap | null, suggestion: DeskSuggestion | undefined): string[] {
  const spans = [...(gap?.span ? [gap.span] : []), ...(suggestion?.evidence ?? [])];
  const quotes = spans.flatMap((span) => {
    const text = documents.find(({ id }) => id === span.documentId)?.text;
    return text ? [sentenceAround(text, span)] : [];
  });
  return [...new Set(quotes)].slice(0, MAX_QUOTES);
}
