import { CodeBook } from '../release/code-book.js';
import { starterParts } from '../starter/starter-parts.js';
import { bodyMassIndexRange } from './body-mass-index.js';
import { editDistance } from './edit-distance.js';
import { buildSearchIndex, type SearchIndex } from './search-index.js';
import { wordMatcher } from './matched-words.js';
import { searchCodes } from './search-codes.js';
import { wordsOf } from './words-of.js';

const codesFor = (index: SearchIndex, text: string, dateOfService = '2026-01-05'): string[] =>
  searchCodes(index, { text, dateOfService, limit: 10 }).hits.map((hit) => hit.code);

describe('a code search over the starter set', () => {
  const index = buildSearchIndex(new CodeBook(starterParts('test')));

  it.each([
    ['e11.22', 'E1122'],
    ['e1122', 'E1122'],
    ['hypertesion', 'I10'],
    ['haemorrhoids', 'K649'],
    ['pain knee left', 'M25562'],
    ['left knee pai', 'M25562'],
    ['J1885', 'J1885'],
    ['laceration hand', 'S61419A'],
    ['on warfarin', 'Z7901'],
    ['on dialysis', 'Z992'],
    ['ckd stage iv', 'N184'],
    ['kneepain left', 'M25562'],
    ['sorethroat', 'J029'],
    ['heart burn', 'R12'],
    ['bi polar', 'F319'],
    ['hipertens', 'I10'],
    ['warafrin long term', 'Z7901'],
    ['ankle sprain right subsequet', 'S93401D'],
    ['ankle sprain right subseq', 'S93401D'],
    ['bilateral knee pain', 'M25561'],
  ])('answers "%s" with %s first', (text, code) => {
    expect(codesFor(index, text)[0]).toBe(code);
  });

  it('shows a header as not selectable, after a code below it', () => {
    const { hits } = searchCodes(index, { text: 'low back pain', dateOfService: '2026-01-05', limit: 10 });
    const header = hits.findIndex((hit) => !hit.billable);
    expect(hits[header]?.code).toBe('M545');
    expect(hits.slice(0, header).some((hit) => hit.code.startsWith('M545'))).toBe(true);
  });

  it('lifts what this coder used before', () => {
    const rankOf = (history: ReadonlyMap<string, number>): number =>
      searchCodes(index, { text: 'knee pain', dateOfService: '2026-01-05', limit: 10, history }).hits.findIndex(
        (hit) => hit.code === 'M25562',
      );
    expect(codesFor(index, 'knee pain')[0]).toBe('M25569');
    expect(rankOf(new Map([['M25562', 1]]))).toBeLessThan(rankOf(new Map([['M25561', 1]])));
  });

  it.each([
    ['hipertesion', 'Pulmonary hypertension, unspecified', ['hypertension']],
    ['copd', 'Chronic obstructive pulmonary disease, unspecified', ['Chronic', 'obstructive', 'pulmonary', 'disease']],
    ['essential hyperten', 'Essential (primary) hypertension', ['Essential', 'hypertension']],
    ['kneepain left', 'Pain in left knee', ['Pain', 'left', 'knee']],
    ['oedema', 'Localized edema', ['edema']],
    ['gout', 'Pain in left knee', []],
  ])('says of "%s" which words of "%s" answer it', (text, title, matched) => {
    expect(wordMatcher(index, text)(title)).toEqual(matched);
  });

  it('has no answer to words that mean nothing', () => {
    expect(codesFor(index, 'qqqq zzzz')).toEqual([]);
    expect(codesFor(index, '   ')).toEqual([]);
  });

  it.each([' '.repeat(1_000_000), `knee ${'x '.repeat(500_000)}`, 'on '.repeat(300_000), `${'a'.repeat(1_000_000)} history`])(
    'is not held up by a text as long as a book',
    (text) => {
      const from = performance.now();
      codesFor(index, text);
      expect(performance.now() - from).toBeLessThan(1000);
    },
  );
});

describe('the parts of the search', () => {
  it('joins plural, past and British forms of a word', () => {
    expect(wordsOf('sprained ankles')).toEqual(wordsOf('sprain ankle'));
    expect(wordsOf('oedema, anaemia, diarrhoea')).toEqual(wordsOf('edema anemia diarrhea'));
  });

  it('reads Roman numerals behind a kind as digits', () => {
    expect(wordsOf('stage IIIb, type ii')).toEqual(wordsOf('stage 3b type 2'));
    expect(wordsOf('iv fluids')).toEqual(['iv', 'fluid']);
  });

  it('counts a swap of neighbours as one slip and stops at the limit', () => {
    expect(editDistance('siezure', 'seizure', 2)).toBe(1);
    expect(editDistance('asthma', 'gout', 2)).toBe(3);
  });

  it.each([
    ['bmi 35', 'bmi 35.0 adult'],
    ['bmi 27.4', 'bmi 27.0 adult'],
    ['bmi 42', 'bmi 40.0 adult'],
    ['bmi 71', 'bmi 70 or greater adult'],
    ['bmi 18.5', 'bmi 19.9 or less adult'],
    ['type 2 diabetes', 'type 2 diabetes'],
  ])('reads "%s" as the range of Z68 that holds it', (text, range) => {
    expect(bodyMassIndexRange(text)).toBe(range);
  });
});
