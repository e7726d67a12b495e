import { findingsOf } from '../../fixtures/findings-of.js';
import { copdCombination } from './copd-combination.js';

describe('CR-020 copd combination', () => {
  it('makes J44.9 with an acute bronchitis J44.0', () => {
    expect(findingsOf(copdCombination, 'J44.9, J20.9')).toEqual(['soft J44.9 J20.9']);
  });
  it('accepts J44.0 with the infection', () => {
    expect(findingsOf(copdCombination, 'J44.0, J20.9')).toEqual([]);
  });
  it('drops J44.9 beside the exacerbation', () => {
    expect(findingsOf(copdCombination, 'J44.9, J44.1')).toEqual(['soft J44.9 J44.1']);
  });
});
