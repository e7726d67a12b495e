import { isBoundedPattern } from './bounded-pattern.js';

describe('a pattern that a person typed for member numbers', () => {
  it.each([
    '^U\\d{8}$',
    '^[A-Z]{3}\\d{6,12}$',
    '^\\d{9}(?:\\d{2})?$',
    '^(?:XEH|XEA)\\d+$',
    '^[1-9][AC-HJ]\\d{3}[A-Z]{2}$',
    '^(?:\\d{3}-){2}\\d{4}$',
    '^W?\\d{9}(-?\\d{2})?$',
    '.*7$',
    '',
  ])('is taken: %s', (pattern) => {
    expect(isBoundedPattern(pattern)).toBe(true);
  });
  it.each([
    ['does not compile', '^(U\\d{8}$'],
    ['repeats a repetition', '^(A+)+$'],
    ['repeats a repetition in a named width', '^([A-Z]{1,9}){2,9}$'],
    ['repeats a choice', '^(?:A|AA)*$'],
    ['repeats a repetition one group further in', '^((A+)B)+$'],
    ['has more open repetitions than anybody needs', '^A*A*A*A*A*$'],
    ['has many optional places', `^${'A?'.repeat(20)}$`],
    ['looks back', '^(A)\\1$'],
    ['looks ahead', '^(?=A)A$'],
    ['is longer than the field', `^${'A'.repeat(300)}$`],
  ])('is refused when it %s', (_, pattern) => {
    expect(isBoundedPattern(pattern)).toBe(false);
  });
  it('takes a moment on the worst text, where it is taken', () => {
    const worst = `${'A'.repeat(79)}!`;
    const startedAt = performance.now();
    for (const pattern of ['^[A-Z]*[A-Z]*$', '^(?:A|B)?A{1,40}A{1,40}\\d$', 'A+A+\\d$'])
      expect(isBoundedPattern(pattern) && new RegExp(pattern).test(worst)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
