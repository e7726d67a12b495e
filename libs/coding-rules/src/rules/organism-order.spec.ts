import { findingsOf } from '../../fixtures/findings-of.js';
import { organismOrder } from './organism-order.js';

describe('CR-014 organism order', () => {
  it('puts the infection before its organism', () => {
    expect(findingsOf(organismOrder, 'B96.20, N39.0')).toEqual(['hard B96.20 N39.0']);
  });
  it('refuses an organism alone', () => {
    expect(findingsOf(organismOrder, 'B96.20')).toEqual(['hard B96.20']);
  });
  it('accepts the organism behind its infection', () => {
    expect(findingsOf(organismOrder, 'N39.0, B96.20')).toEqual([]);
  });
});
