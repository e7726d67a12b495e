import { findingsOf } from '../../fixtures/findings-of.js';
import { pregnancy } from './pregnancy.js';

describe('CR-046 pregnancy', () => {
  it('puts chapter 15 before other chapters', () => {
    expect(findingsOf(pregnancy, 'D64.9, O99.012, Z3A.20')).toEqual(['soft O99.012 D64.9']);
  });
  it('accepts chapter 15 first with its weeks', () => {
    expect(findingsOf(pregnancy, 'O99.012, D64.9, Z3A.20')).toEqual([]);
  });
  it('hints at missing weeks', () => {
    expect(findingsOf(pregnancy, 'O99.012')).toEqual(['hint O99.012']);
  });
  it('finds 28 weeks in the third trimester, 27 in the second', () => {
    expect(findingsOf(pregnancy, 'O99.012, Z3A.28')).toEqual(['soft O99.012 Z3A.28']);
  });
  it('accepts 27 weeks in the second trimester', () => {
    expect(findingsOf(pregnancy, 'O99.012, Z3A.27')).toEqual([]);
  });
});
