import { findingsOf } from '../../fixtures/findings-of.js';
import { tobaccoStatus } from './tobacco-status.js';

describe('CR-039 tobacco status', () => {
  it('drops the unspecified product beside cigarettes', () => {
    expect(findingsOf(tobaccoStatus, 'F17.200, F17.210')).toEqual(['soft F17.200 F17.210']);
  });
  it('accepts two named products', () => {
    expect(findingsOf(tobaccoStatus, 'F17.210, F17.220')).toEqual([]);
  });
  it('leaves a pair the tabular list excludes to CR-011', () => {
    expect(findingsOf(tobaccoStatus, 'F17.210, Z72.0')).toEqual([]);
  });
});
