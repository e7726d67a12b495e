import { findingsOf } from '../../fixtures/findings-of.js';
import { laterality } from './laterality.js';

describe('CR-006 laterality', () => {
  it('replaces right and left by the bilateral code', () => {
    expect(findingsOf(laterality, 'M17.11, M17.12')).toEqual(['soft M17.11 M17.12']);
  });
  it('keeps right and left where no bilateral code exists', () => {
    expect(findingsOf(laterality, 'M25.561, M25.562')).toEqual([]);
  });
  it('warns of a side left open', () => {
    expect(findingsOf(laterality, 'M25.569')).toEqual(['soft M25.569']);
  });
  it('drops the open side beside a known one', () => {
    expect(findingsOf(laterality, 'M25.561, M25.569')).toEqual(['soft M25.561 M25.569']);
  });
  it('accepts one side', () => {
    expect(findingsOf(laterality, 'M25.561')).toEqual([]);
  });
});
