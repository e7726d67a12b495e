import { findingsOf } from '../../fixtures/findings-of.js';
import { pastCondition } from './past-condition.js';

describe('CR-035 past condition', () => {
  it('asks about a condition the note calls past', () => {
    expect(findingsOf(pastCondition, 'C61', { context: { evidence: { C61: 'history' } } })).toEqual(['soft C61']);
  });
  it('accepts an active one', () => {
    expect(findingsOf(pastCondition, 'C61')).toEqual([]);
  });
  it('does not judge another code’s evidence', () => {
    expect(findingsOf(pastCondition, 'C61', { context: { evidence: { I10: 'history' } } })).toEqual([]);
  });
});
