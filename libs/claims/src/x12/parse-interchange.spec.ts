import { aClaim, exportOptions } from '../testing/a-claim.js';
import { render837p } from '../formats/x12-837p/render-837p.js';
import { parseInterchange } from './parse-interchange.js';

const ours = [...render837p([aClaim()], exportOptions())].join('');
const problemsOf = (text: string): readonly string[] | string => {
  const result = parseInterchange(text);
  return result.ok ? result.interchange.problems : result.error;
};

describe('reading an interchange', () => {
  it('takes the delimiters from ISA', () => {
    const other = ours.replaceAll('~', '\n').replaceAll('*', '|').replaceAll(':', '>');
    const result = parseInterchange(other);
    expect(result.ok && result.interchange.delimiters).toEqual({ element: '|', component: '>', repetition: '^', segment: '\n' });
    expect(problemsOf(other)).toEqual([]);
  });
  it.each([
    ['CRLF after each segment', ours.replaceAll('~', '~\r\n')],
    ['no line breaks', ours],
    ['a byte order mark', `\uFEFF${ours}`],
  ])('accepts %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
  it('finds a segment count that is off by one', () => {
    expect(problemsOf(ours.replace(/SE\*(\d+)/, (_, count: string) => `SE*${Number(count) + 1}`))).toEqual([
      expect.stringMatching(/^SE01 is \d+, expected \d+\.$/),
    ]);
  });
  it('finds another control number in the trailer', () => {
    expect(problemsOf(ours.replace('IEA*1*000000101', 'IEA*1*000000102'))).toEqual(['IEA02 is 000000102, expected 000000101.']);
  });
  it.each([
    ['', 'The file does not start with a complete ISA segment.'],
    ['Hello', 'The file does not start with a complete ISA segment.'],
    [ours.slice(0, -25), 'The file ends before its IEA segment.'],
  ])('says what is wrong with a broken file', (text, error) => {
    expect(problemsOf(text)).toBe(error);
  });
});
