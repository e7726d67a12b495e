import { findingsOf } from '../../fixtures/findings-of.js';
import { postoperativeModifier } from './postoperative-modifier.js';

const knee = (dateOfService: string) => ({
  history: [{ claimId: 'c1', dateOfService, code: '27447', modifiers: [], units: 1, isSameProvider: true }],
});
const lines = [{ code: '99213', modifiers: ['24'] }];

describe('CR-101 postoperative modifier', () => {
  it('asks which procedure 24 speaks of', () => {
    expect(findingsOf(postoperativeModifier, 'I10', { lines, context: { history: [] } })).toEqual(['soft line:1']);
  });
  it('accepts it on the last day of a 90 day period, not the day after', () => {
    expect(findingsOf(postoperativeModifier, 'I10', { lines, context: knee('2025-10-07') })).toEqual([]);
    expect(findingsOf(postoperativeModifier, 'I10', { lines, context: knee('2025-10-06') })).toEqual(['soft line:1']);
  });
  it('is silent while no history is known', () => {
    expect(findingsOf(postoperativeModifier, 'I10', { lines })).toEqual([]);
  });
});
