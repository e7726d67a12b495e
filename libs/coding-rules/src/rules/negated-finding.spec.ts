import { findingsOf } from '../../fixtures/findings-of.js';
import { negatedFinding } from './negated-finding.js';

describe('CR-037 negated finding', () => {
  it('refuses what the note denies', () => {
    expect(findingsOf(negatedFinding, 'R07.9', { context: { evidence: { 'R07.9': 'negated' } } })).toEqual(['hard R07.9']);
  });
  it('accepts what it does not deny', () => {
    expect(findingsOf(negatedFinding, 'R07.9')).toEqual([]);
  });
  it('does not judge what is only suspected', () => {
    expect(findingsOf(negatedFinding, 'R07.9', { context: { evidence: { 'R07.9': 'uncertain' } } })).toEqual([]);
  });
});
