import { findingsOf } from '../../fixtures/findings-of.js';
import { frequency } from './frequency.js';

describe('CR-201 frequency', () => {
  it('warns inside twelve months', () => {
    expect(
      findingsOf(frequency, 'Z00.00', {
        lines: [{ code: 'G0439' }],
        examplePolicies: true,
        context: {
          history: [{ claimId: 'c1', dateOfService: '2025-03-01', code: 'G0439', modifiers: [], units: 1, isSameProvider: false }],
        },
      }),
    ).toEqual(['soft line:1']);
  });
  it('accepts twelve months to the day', () => {
    expect(
      findingsOf(frequency, 'Z00.00', {
        lines: [{ code: 'G0439' }],
        examplePolicies: true,
        context: {
          history: [{ claimId: 'c1', dateOfService: '2025-01-05', code: 'G0439', modifiers: [], units: 1, isSameProvider: false }],
        },
      }),
    ).toEqual([]);
  });
  it('accepts the first', () => {
    expect(findingsOf(frequency, 'Z00.00', { lines: [{ code: 'G0439' }], examplePolicies: true })).toEqual([]);
  });
});
