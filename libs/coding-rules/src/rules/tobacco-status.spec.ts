import { findingsOf } from '../../fixtures/findings-of.js';
import { tobaccoStatus } from './tobacco-status.js';

describe('CR-039 tobacco status', () => {
  it('removes the unnamed product beside cigarettes', () => {
    expect(findingsOf(tobaccoStatus, 'F17.200, F17.210')).toEqual(['soft F17.200 F17.210']);
  });
  it('keeps one of dependence, use and a former smoker', () => {
    expect(findingsOf(tobaccoStatus, 'F17.210, Z87.891')).toEqual(['soft F17.210 Z87.891']);
  });
  it('accepts dependence beside its lung disease', () => {
    expect(findingsOf(tobaccoStatus, 'J44.9, F17.210')).toEqual([]);
  });
  it('accepts two named products', () => {
    expect(findingsOf(tobaccoStatus, 'F17.210, F17.220')).toEqual([]);
  });
});
