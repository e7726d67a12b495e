import { answersFor, GAP_TOPICS } from './query-options.js';
import { OTHER_OPTION, UNABLE_OPTION, type QueryText } from './query-text.js';

export type QueryGap = { kind: string; code: string | null };
const MAX_INDICATORS = 6;

/** A compliant beginning for a gap of the record; `quotes` are words of the record, the gap's own first. */
export function draftQuery(gap: QueryGap | null, quotes: readonly string[]): QueryText {
  const indicators = [...new Set(quotes.map((quote) => quote.replaceAll(/\s+/g, ' ').trim()))].filter((quote) => quote !== '');
  const topic = gap ? GAP_TOPICS[gap.kind] : undefined;
  return {
    template: topic?.template ?? 'specificity',
    title: topic?.title ?? '',
    question: topic?.question ?? '',
    indicators: indicators.slice(0, MAX_INDICATORS),
    options: [...(gap ? answersFor(gap.kind, gap.code) : []), OTHER_OPTION, UNABLE_OPTION],
  };
}
