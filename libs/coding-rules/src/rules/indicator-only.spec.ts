import { findingsOf } from '../../fixtures/findings-of.js';
import { indicatorOnly } from './indicator-only.js';

describe('CR-052 indicator only', () => {
  it('refuses a diagnosis read off a drug or a result', () => {
    expect(findingsOf(indicatorOnly, 'E11.9', { context: { evidence: { 'E11.9': 'indicator' } } })).toEqual(['hard E11.9']);
  });
  it('accepts what the provider names', () => {
    expect(findingsOf(indicatorOnly, 'E11.9', { context: { evidence: {} } })).toEqual([]);
  });
  it('leaves uncertain words to CR-032', () => {
    expect(findingsOf(indicatorOnly, 'E11.9', { context: { evidence: { 'E11.9': 'uncertain' } } })).toEqual([]);
  });
});
