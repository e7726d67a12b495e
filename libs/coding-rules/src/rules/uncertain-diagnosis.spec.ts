import { findingsOf } from '../../fixtures/findings-of.js';
import { uncertainDiagnosis } from './uncertain-diagnosis.js';

describe('CR-032 uncertain diagnosis', () => {
  it('refuses a diagnosis that is only suspected', () => {
    expect(findingsOf(uncertainDiagnosis, 'J18.9', { context: { evidence: { 'J18.9': 'uncertain' } } })).toEqual(['hard J18.9']);
  });
  it('accepts it without such words', () => {
    expect(findingsOf(uncertainDiagnosis, 'J18.9')).toEqual([]);
  });
  it('does not judge what the note denies', () => {
    expect(findingsOf(uncertainDiagnosis, 'J18.9', { context: { evidence: { 'J18.9': 'negated' } } })).toEqual([]);
  });
});
