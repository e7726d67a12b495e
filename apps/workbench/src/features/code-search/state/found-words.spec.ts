import { SHOWN } from '../api/search-query.js';
import { foundWords } from './found-words.js';

it.each([
  [0, 'Nothing found'],
  [1, '1 found'],
  [SHOWN - 1, `${SHOWN - 1} found`],
  [SHOWN, `First ${SHOWN}`],
])('of %d answers it says "%s"', (count, words) => {
  expect(foundWords(count)).toBe(words);
});
