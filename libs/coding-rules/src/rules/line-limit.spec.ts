import { findingsOf } from '../../fixtures/findings-of.js';
import { lineLimit } from './line-limit.js';

describe('CR-061 line limit', () => {
  it('refuses 51 lines', () => {
    expect(findingsOf(lineLimit, 'I10', { repeat: 51 })).toEqual(['hard claim']);
  });
  it('accepts 50 lines', () => {
    expect(findingsOf(lineLimit, 'I10', { repeat: 50 })).toEqual([]);
  });
  it('accepts no line', () => {
    expect(findingsOf(lineLimit, 'I10')).toEqual([]);
  });
});
