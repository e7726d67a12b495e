import { findingsOf } from '../../fixtures/findings-of.js';
import { secondaryOnly } from './secondary-only.js';

describe('CR-040 secondary only', () => {
  it('refuses homelessness first', () => {
    expect(findingsOf(secondaryOnly, 'Z59.00')).toEqual(['hard Z59.00']);
  });
  it('accepts it second', () => {
    expect(findingsOf(secondaryOnly, 'I10, Z59.00')).toEqual([]);
  });
  it('accepts a disease first', () => {
    expect(findingsOf(secondaryOnly, 'I10')).toEqual([]);
  });
});
