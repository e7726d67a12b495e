import { feeStatusWords } from './fee-status-words.js';

it('explains each status letter of the fee schedule, and leaves one that it does not know as it is', () => {
  expect(feeStatusWords('A')).toBe('A: paid separately when covered');
  for (const status of 'ABCDEFGHIJMNPQRTX') expect(feeStatusWords(status)).toMatch(new RegExp(`^${status}: [a-z]`));
  expect(feeStatusWords('Z')).toBe('Z');
});
