import { findingsOf } from '../../fixtures/findings-of.js';
import { screening } from './screening.js';

describe('CR-041 screening', () => {
  it('puts the screening before the polyp it found', () => {
    expect(findingsOf(screening, 'K63.5, Z12.11')).toEqual(['soft Z12.11 K63.5']);
  });
  it('accepts screening first', () => {
    expect(findingsOf(screening, 'Z12.11, K63.5')).toEqual([]);
  });
  it('hints at a test done for a symptom', () => {
    expect(findingsOf(screening, 'Z12.11, R07.9')).toEqual(['hint Z12.11 R07.9']);
  });
  it('is no screening when a symptom led to it', () => {
    expect(findingsOf(screening, 'Z12.11, K62.5')).toEqual(['soft Z12.11 K62.5']);
  });
});
