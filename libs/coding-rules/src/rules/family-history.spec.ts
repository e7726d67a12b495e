import { findingsOf } from '../../fixtures/findings-of.js';
import { familyHistory } from './family-history.js';

describe('CR-036 family history', () => {
  it('refuses a relative’s disease', () => {
    expect(findingsOf(familyHistory, 'C61', { context: { evidence: { C61: 'family' } } })).toEqual(['hard C61']);
  });
  it('accepts the patient’s own', () => {
    expect(findingsOf(familyHistory, 'C61')).toEqual([]);
  });
  it('does not judge another code’s evidence', () => {
    expect(findingsOf(familyHistory, 'C61', { context: { evidence: { I10: 'family' } } })).toEqual([]);
  });
});
