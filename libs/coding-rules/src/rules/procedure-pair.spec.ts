import { findingsOf } from '../../fixtures/findings-of.js';
import { procedurePair } from './procedure-pair.js';

describe('CR-110 procedure pair', () => {
  it('asks for 25 on the visit beside an injection', () => {
    expect(findingsOf(procedurePair, 'M17.11', { lines: [{ code: '99213' }, { code: '20610' }] })).toEqual(['soft line:2 line:1']);
  });
  it('accepts the visit with 25', () => {
    expect(findingsOf(procedurePair, 'M17.11', { lines: [{ code: '99213', modifiers: ['25'] }, { code: '20610' }] })).toEqual([]);
  });
  it('refuses an indicator 0 pair with any modifier', () => {
    expect(findingsOf(procedurePair, 'I10', { lines: [{ code: '92133' }, { code: '92134', modifiers: ['59'] }] })).toEqual([
      'hard line:1 line:2',
    ]);
  });
  it('judges a pair against what was billed that day', () => {
    expect(
      findingsOf(procedurePair, 'I10', {
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-05', code: '20610', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual(['soft 20610 line:1']);
  });
  it('leaves another day alone', () => {
    expect(
      findingsOf(procedurePair, 'I10', {
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-04', code: '20610', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
});
