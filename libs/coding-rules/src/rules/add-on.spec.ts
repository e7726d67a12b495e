import { findingsOf } from '../../fixtures/findings-of.js';
import { addOn } from './add-on.js';

describe('CR-120 add on', () => {
  it('refuses an add-on without its primary', () => {
    expect(findingsOf(addOn, 'L57.0', { lines: [{ code: '17003' }] })).toEqual(['hard line:1']);
  });
  it('accepts it with its primary', () => {
    expect(findingsOf(addOn, 'L57.0', { lines: [{ code: '17000' }, { code: '17003' }] })).toEqual([]);
  });
  it('accepts a primary already billed that day', () => {
    expect(
      findingsOf(addOn, 'L57.0', {
        lines: [{ code: '17003' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2026-01-05', code: '17000', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
  it('knows primaries that joined after the edit file', () => {
    expect(findingsOf(addOn, 'I10', { place: '12', lines: [{ code: '99350' }, { code: '99417' }] })).toEqual([]);
  });
});
