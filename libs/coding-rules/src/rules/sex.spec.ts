import { findingsOf } from '../../fixtures/findings-of.js';
import { sex } from './sex.js';

describe('CR-205 sex', () => {
  it('asks about a prostate with sex F', () => {
    expect(findingsOf(sex, 'N40.1', { sex: 'F' })).toEqual(['soft N40.1']);
  });
  it('accepts it with sex M', () => {
    expect(findingsOf(sex, 'N40.1', { sex: 'M' })).toEqual([]);
  });
  it('asks nothing when sex is not stated', () => {
    expect(findingsOf(sex, 'N40.1', { sex: 'U' })).toEqual([]);
  });
});
