import { findingsOf } from '../../fixtures/findings-of.js';
import { unspecified } from './unspecified.js';

describe('CR-007 unspecified', () => {
  it('drops "without complications" beside a complication', () => {
    expect(findingsOf(unspecified, 'E11.9, E11.22')).toEqual(['soft E11.9 E11.22']);
  });
  it('accepts an unspecified code when nothing says more', () => {
    expect(findingsOf(unspecified, 'E11.9')).toEqual([]);
  });
  it('offers the closer code the note supports', () => {
    expect(findingsOf(unspecified, 'E11.9', { context: { documentedCodes: ['E11.22'] } })).toEqual(['soft E11.9']);
  });
});
