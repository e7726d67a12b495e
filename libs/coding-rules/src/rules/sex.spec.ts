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
  it('only informs where KX says it was meant', () => {
    expect(findingsOf(sex, 'N40.1', { sex: 'F', lines: [{ code: '99213', modifiers: ['KX'] }] })).toEqual(['hint N40.1']);
  });
  it('warns of a procedure on an organ of the other sex', () => {
    expect(findingsOf(sex, 'D64.9', { sex: 'M', lines: [{ code: '58150' }] })).toEqual(['soft line:1']);
  });
  it('is silent without a stated sex', () => {
    expect(findingsOf(sex, 'N40.1', { sex: 'U' })).toEqual([]);
  });
});
