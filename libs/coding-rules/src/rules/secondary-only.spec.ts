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
  it('accepts a coma first, not its scale', () => {
    expect(findingsOf(secondaryOnly, 'R40.20')).toEqual([]);
  });
  it('refuses the coma scale first', () => {
    expect(findingsOf(secondaryOnly, 'R40.2112, S06.0X1A')).toEqual(['hard R40.2112']);
  });
});
