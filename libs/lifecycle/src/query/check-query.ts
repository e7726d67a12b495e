import { isOtherOption, isUnableOption, type QueryText } from './query-text.js';

export type QueryField = 'title' | 'question' | 'indicators' | 'options';

/** Why a query may not go out as it stands; `words` are the ones that must change, as they were typed. */
export type QueryFault = { field: QueryField; words: string | null; message: string };

/** Money and quality scores have no place in a clinical question (operations.md §3 step 2). */
const MONEY =
  /\b(?:reimburs\w*|pay(?:s|ing|er|ers|able|ment|ments)?|paid|revenue|money|HCCs?|RAF|(?:MS-)?DRGs?|M?CC\/MCC|MCCs?|den(?:y|ial|ials|ied)|increas\w*|quality scores?|risk[- ]adjust\w*|bill(?:able|ed|ing|s)?|claims?|severity of illness)\b/gi;

/** Ways to ask that carry their answer. */
const LEADING =
  /\b(?:would you agree|do you agree|don['’]t you think|isn['’]t (?:it|this|that)|can you confirm that|please confirm that|we believe|it appears that|(?:should|must|needs? to) be (?:documented|coded|added|changed)|please (?:add|write|change|append|amend)|document the diagnosis|in order to (?:code|bill)|so that (?:we|the) (?:can|claim|code))\b/gi;

/** A code in the text names the answer that is wanted. */
const CODE = /\b[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b/g;

const YES_NO = /^(?:yes|no)\b/i;
/** Yes and no only confirm what is documented already: a link, or which of two statements holds. */
const YES_NO_TEMPLATES: readonly string[] = ['cause_effect', 'conflict'];
const LEAST_QUESTION = 15;

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Compliant practice after AHIMA/ACDIS, in our words: not leading, indicators of this record, every answer possible, no money.
 * `recordText` is what the case's documents say; each indicator must stand there.
 */
export function checkQuery(query: QueryText, recordText: string): QueryFault[] {
  return [
    ...forbiddenWords('title', query.title),
    ...forbiddenWords('question', withoutQuotes(query.question, query.indicators)),
    ...query.options.flatMap((option) => forbiddenWords('options', option)),
    ...checkTitle(query),
    ...checkQuestion(query),
    ...checkIndicators(query.indicators, recordText),
    ...checkOptions(query),
  ];
}

/** The question in the coder's own words: a quote of the record may say "increased thirst" or "denied". */
function withoutQuotes(question: string, indicators: readonly string[]): string {
  return (
    indicators
      .map((quote) => quote.trim())
      // A single word is no quote: it would let itself pass everywhere.
      .filter((quote) => quote.includes(' '))
      .reduce((text, quote) => text.replaceAll(quote, ' '), question)
  );
}

function forbiddenWords(field: QueryField, text: string): QueryFault[] {
  const found = (pattern: RegExp, message: string): QueryFault[] =>
    [...new Set([...text.matchAll(pattern)].map(([words]) => words))].map((words) => ({ field, words, message }));
  return [
    ...found(MONEY, 'A query never speaks of payment, claims, scores or their direction.'),
    ...found(LEADING, 'This leads to one answer. Ask what the record leaves open.'),
    ...found(CODE, 'A code names the answer. Ask in clinical words.'),
  ];
}

const clinicalOptions = (query: QueryText): string[] =>
  query.options.map((option) => option.trim()).filter((option) => option !== '' && !isOtherOption(option) && !isUnableOption(option));

/** Options named in a text although the record does not say them. */
function namedOptions(text: string, query: QueryText): string[] {
  const said = plain(query.indicators.join(' '));
  return clinicalOptions(query).filter((option) => {
    const words = plain(option);
    return !YES_NO.test(option) && hasWords(plain(text), words) && !hasWords(said, words);
  });
}

/** Somewhere as whole words: "right" stands in "upright, right knee", although not at its first place. */
function hasWords(text: string, words: string): boolean {
  const isEdge = (character: string | undefined): boolean => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + words.length])) return true;
  }
  return false;
}

function checkTitle(query: QueryText): QueryFault[] {
  if (query.title.trim() === '') return [{ field: 'title', words: null, message: 'Give the query a title that says what it is about.' }];
  return namedOptions(query.title, query).map((words) => ({
    field: 'title',
    words,
    message: 'A title never names an answer.',
  }));
}

function checkQuestion(query: QueryText): QueryFault[] {
  if (query.question.trim().length < LEAST_QUESTION) return [{ field: 'question', words: null, message: 'Ask a whole question.' }];
  const named = namedOptions(query.question, query);
  // "Right, left or both?" leads nowhere; one of them alone does.
  if (named.length === 0 || named.length === clinicalOptions(query).length) return [];
  return named.map((words) => ({
    field: 'question',
    words,
    message: 'The question names one answer and not the others. Name all of them, or none.',
  }));
}

function checkIndicators(indicators: readonly string[], recordText: string): QueryFault[] {
  const quotes = indicators.filter((quote) => quote.trim() !== '');
  if (quotes.length === 0) {
    return [{ field: 'indicators', words: null, message: 'Quote the words of this record that make you ask.' }];
  }
  const record = plain(recordText);
  return quotes
    .filter((quote) => !record.includes(plain(quote)))
    .map((words) => ({ field: 'indicators', words, message: 'These words do not stand in this record.' }));
}

function checkOptions(query: QueryText): QueryFault[] {
  const faults: QueryFault[] = [];
  const fault = (words: string | null, message: string): void => void faults.push({ field: 'options', words, message });
  const clinical = clinicalOptions(query);
  if (clinical.length < 2) fault(clinical[0] ?? null, 'One answer is no choice. Give every answer that the record allows.');
  if (!query.options.some(isOtherOption)) fault(null, '“Other” is missing among the answers.');
  if (!query.options.some(isUnableOption)) fault(null, '“Unable to determine” is missing among the answers.');
  const yesNo = clinical.find((option) => YES_NO.test(option));
  if (yesNo && !YES_NO_TEMPLATES.includes(query.template)) {
    fault(yesNo, 'Yes and no only confirm what is documented already, never a new diagnosis.');
  }
  const known = new Set<string>();
  for (const option of query.options) {
    if (known.has(plain(option))) fault(option, 'This answer stands there twice.');
    known.add(plain(option));
  }
  return faults;
}
