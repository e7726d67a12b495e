import { tidyText } from './decode-text.js';

describe('the one form of a text', () => {
  it('has no blanks at the end of a line, no byte mark and no blank run over two lines', () => {
    expect(tidyText('\uFEFFCough. \t\u00a0\r\n  Fever.\r\n\n\n\n\nPlan: rest.  ')).toBe('Cough.\n  Fever.\n\n\nPlan: rest.');
  });
  // In time that grows with the square of the length this takes minutes, and a typed note is tidied while its request waits.
  it('is made of 400,000 blanks in the middle of a line at once', () => {
    const text = `Cough${' '.repeat(400_000)}fever`;
    const startedAt = performance.now();
    expect(tidyText(text)).toBe(text);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
