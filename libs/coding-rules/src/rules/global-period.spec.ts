import { findingsOf } from '../../fixtures/findings-of.js';
import { globalPeriod } from './global-period.js';

describe('CR-130 global period', () => {
  it('asks for 24 on the last day of a 90 day period', () => {
    expect(
      findingsOf(globalPeriod, 'M17.11', {
        dos: '2026-04-10',
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-10', code: '27447', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual(['soft line:1']);
  });
  it('is over the day after', () => {
    expect(
      findingsOf(globalPeriod, 'M17.11', {
        dos: '2026-04-11',
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-10', code: '27447', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
  it('accepts 24', () => {
    expect(
      findingsOf(globalPeriod, 'M17.11', {
        dos: '2026-04-10',
        lines: [{ code: '99213', modifiers: ['24'] }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-10', code: '27447', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
  it('judges a later line of the same claim', () => {
    expect(findingsOf(globalPeriod, 'M17.11', { lines: [{ code: '27447' }, { code: '99213', dateOfService: '2026-01-20' }] })).toEqual([
      'soft line:2',
    ]);
  });
});
