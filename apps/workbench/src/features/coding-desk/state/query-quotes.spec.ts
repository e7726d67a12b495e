import { queryQuotes, sentenceAround } from './query-quotes.js';

const NOTE = 'Knees ache on stairs. Follow-up in 3 mo.\n5. Knee pain – OTC cream, home exercises. No effusion.\nRTC with labs';
const span = (quote: string) => ({
  documentId: 'd',
  start: NOTE.indexOf(quote),
  end: NOTE.indexOf(quote) + quote.length,
  quote,
  section: 'plan',
});

describe('quotes of a query', () => {
  it('are the sentence around the words', () => {
    expect(sentenceAround(NOTE, span('ache'))).toBe('Knees ache on stairs.');
    expect(sentenceAround(NOTE, span('effusion'))).toBe('No effusion.');
    expect(sentenceAround(NOTE, span('labs'))).toBe('RTC with labs');
  });

  it('end at the line', () => expect(sentenceAround(NOTE, span('Knee pain'))).toContain('Knee pain – OTC cream, home exercises.'));

  it('are the words themselves where the sentence never ends', () => {
    const endless = `${'word '.repeat(200)}pain ${'word '.repeat(200)}`;
    expect(sentenceAround(endless, { start: 1000, end: 1004 })).toBe('pain');
  });

  it('stand in the note exactly, the gap’s own first and each once', () => {
    const gap = { kind: 'side', code: 'M25.569', statement: '', queryDraft: '', span: span('Knee pain') };
    const suggestion = { evidence: [span('ache'), span('Knee pain')] };
    const documents = [{ id: 'd', title: 'Note', kind: 'note', receivedAt: '', signedBy: null, text: NOTE }];
    const quotes = queryQuotes(documents, gap, { ...emptySuggestion, ...suggestion });
    expect(quotes.every((quote) => NOTE.includes(quote))).toBe(true);
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toContain('Knee pain');
  });
});

const emptySuggestion = {
  kind: 'diagnosis' as const,
  code: 'M25.569',
  label: '',
  confidence: 1,
  isProposed: true,
  isFirstListed: false,
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  units: 1,
  modifiers: [],
};
