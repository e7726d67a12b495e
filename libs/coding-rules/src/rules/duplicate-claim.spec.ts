import { findingsOf } from '../../fixtures/findings-of.js';
import { duplicateClaim } from './duplicate-claim.js';

describe('CR-207 duplicate claim', () => {
  it('warns of a service already billed that day', () => {
    expect(
      findingsOf(duplicateClaim, 'I10', {
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-05', code: '99213', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual(['soft line:1']);
  });
  it('accepts another day', () => {
    expect(
      findingsOf(duplicateClaim, 'I10', {
        lines: [{ code: '99213' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-04', code: '99213', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
  it('warns of the same line twice', () => {
    expect(findingsOf(duplicateClaim, 'I10', { lines: [{ code: '71046' }, { code: '71046' }] })).toEqual(['soft line:1 line:2']);
  });
  it('accepts a repeat with 76', () => {
    expect(findingsOf(duplicateClaim, 'I10', { lines: [{ code: '71046' }, { code: '71046', modifiers: ['76'] }] })).toEqual([]);
  });
  it('offers no 76 for a visit that stands twice', () => {
    expect(findingsOf(duplicateClaim, 'I10', { lines: [{ code: '99213' }, { code: '99213' }] })).toEqual(['soft line:1 line:2']);
  });
  it('names every line of a service that stands three times, whatever the units', () => {
    expect(findingsOf(duplicateClaim, 'I10', { lines: [{ code: '92134' }, { code: '92134' }, { code: '92134', units: 3 }] })).toEqual([
      'soft line:1 line:2 line:3',
    ]);
  });
  it('says only that it was billed when every twin was', () => {
    expect(
      findingsOf(duplicateClaim, 'I10', {
        lines: [{ code: '71046' }, { code: '71046' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-05', code: '71046', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual(['soft line:1', 'soft line:2']);
  });
});
