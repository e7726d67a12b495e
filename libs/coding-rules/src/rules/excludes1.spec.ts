import { findingsOf } from '../../fixtures/findings-of.js';
import { excludes1 } from './excludes1.js';

describe('CR-011 excludes1', () => {
  it('refuses a stone beside its form with hydronephrosis, by a note of the category', () => {
    expect(findingsOf(excludes1, 'N20.1, N13.2')).toEqual(['hard N13.2 N20.1']);
  });
  it('sees the note from either side', () => {
    expect(findingsOf(excludes1, 'M54.42, M54.50')).toEqual(['hard M54.42 M54.50']);
  });
  it('accepts COPD with infection and exacerbation together', () => {
    expect(findingsOf(excludes1, 'J44.1, J44.0')).toEqual([]);
  });
  it('accepts insulin and oral drugs together since 2021-10-01', () => {
    expect(findingsOf(excludes1, 'Z79.4, Z79.84')).toEqual([]);
  });
});
