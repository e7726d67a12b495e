import { parseDollars, sumCents, toDollars } from './money.js';

describe('money', () => {
  it('adds 0.10 and 0.20 to exactly 0.30', () => {
    expect(toDollars(sumCents([10, 20]))).toBe('0.30');
  });
  it('reads what people type', () => {
    expect([parseDollars('1,234.50'), parseDollars('12'), parseDollars('0.5')]).toEqual([123450, 1200, 50]);
  });
  it.each(['', '1.234', '12,34', 'free', '90071992547410.00', '9'.repeat(400)])('refuses "%s"', (text) => {
    expect(parseDollars(text)).toBeNull();
  });
});
