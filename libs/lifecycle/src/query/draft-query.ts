import { answersFor, GAP_TOPICS } from './query-options.js';
import { OTHER_OPTION, UNABLE_OPTION, type QueryText } from './query-text.js';

/** `missing` says what is open, in words that go on from "the". */
export type QueryGap = { kind: string; code: string | null; missing?: string | null };
const MAX_INDICATORS = 6;

function askFor(gap: QueryGap | null): Pick<QueryText, 'template' | 'title' | 'question'> {
  const topic = gap ? GAP_TOPICS[gap.kind] : undefined;
  if (!topic) return { template: 'specificity', title: '', question: '' };
  if (!gap?.missing) return topic;
  const { missing } = gap;
  return {
    template: topic.template,
    title: `${missing.slice(0, 1).toUpperCase()}${missing.slice(1)} not documented`,
    question: `Please clarify the ${missing}, if known.`,
  };
}

/** A compliant beginning for a gap of the record; `quotes` are words of the record, the gap's own first. */
export function draftQuery(gap: QueryGap | null, quotes: readonly string[]): QueryText {
  const indicators = [...new Set(quotes.map((quote) => quote.replaceAll(/\s+/g, ' ').trim()))].filter((quote) => quote !== '');
  return {
    ...askFor(gap),
    indicators: indicators.slice(0, MAX_INDICATORS),
    options: [...(gap ? answersFor(gap.kind, gap.code) : []), OTHER_OPTION, UNABLE_OPTION],
  };
}
