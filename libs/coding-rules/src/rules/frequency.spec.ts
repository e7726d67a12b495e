import type { CoveragePolicy } from '../coverage/coverage-policy.js';
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
  it('counts months to the last day of a short one: six before 31 August are the end of February', () => {
    const policy: CoveragePolicy = {
      id: 'P1',
      type: 'payer',
      title: 'Twice a year',
      payer: null,
      state: null,
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
      procedures: ['G0439'],
      groups: [],
      frequency: { count: 1, months: 6 },
    };
    const billedOn = (dateOfService: string) =>
      findingsOf(frequency, 'Z00.00', {
        lines: [{ code: 'G0439', dateOfService: '2026-08-31' }],
        context: {
          policies: [policy],
          history: [{ claimId: 'c1', dateOfService, code: 'G0439', modifiers: [], units: 1, isSameProvider: true }],
        },
      });
    expect(billedOn('2026-03-01')).toEqual(['soft line:1']);
    expect(billedOn('2026-02-28')).toEqual([]);
  });
  it('accepts the first', () => {
    expect(findingsOf(frequency, 'Z00.00', { lines: [{ code: 'G0439' }], examplePolicies: true })).toEqual([]);
  });
});
