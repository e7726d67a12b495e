import { findingsOf } from '../../fixtures/findings-of.js';
import { units } from './units.js';

describe('CR-102 units', () => {
  it('refuses zero units', () => {
    expect(findingsOf(units, 'I10', { lines: [{ code: '99213', units: 0 }] })).toEqual(['hard line:1']);
  });
  it('refuses half units', () => {
    expect(findingsOf(units, 'I10', { lines: [{ code: '99213', units: 1.5 }] })).toEqual(['hard line:1']);
  });
  it('accepts one', () => {
    expect(findingsOf(units, 'I10', { lines: [{ code: '99213', units: 1 }] })).toEqual([]);
  });
});
