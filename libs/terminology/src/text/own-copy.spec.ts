import { ownCopy } from './own-copy.js';

describe('a text cut out of a file', () => {
  it.each(['', 'short', 'Ménière’s disease, "bilateral" \\ with\ttabs and \u2028 separators', 'x'.repeat(5000)])(
    'is copied letter by letter: %j',
    (text) => {
      expect(ownCopy(text)).toBe(text);
    },
  );
});
