import { findingsOf } from '../../fixtures/findings-of.js';
import { normalPregnancy } from './normal-pregnancy.js';

describe('CR-046 normal pregnancy', () => {
  it('refuses normal supervision beside a complication', () => {
    expect(findingsOf(normalPregnancy, 'O99.012, Z34.82')).toEqual(['hard O99.012 Z34.82']);
  });
  it('accepts normal supervision alone', () => {
    expect(findingsOf(normalPregnancy, 'Z34.82')).toEqual([]);
  });
  it('refuses incidental pregnancy beside a complication', () => {
    expect(findingsOf(normalPregnancy, 'O26.892, Z33.1')).toEqual(['hard O26.892 Z33.1']);
  });
  it('keeps a normal delivery apart from a tear', () => {
    expect(findingsOf(normalPregnancy, 'O80, O70.0, Z37.0')).toEqual(['soft O80 O70.0']);
  });
  it('keeps a normal delivery apart from twins', () => {
    expect(findingsOf(normalPregnancy, 'O80, Z37.2')).toEqual(['soft O80 Z37.2']);
  });
  it('asks for the outcome of a delivery', () => {
    expect(findingsOf(normalPregnancy, 'O80')).toEqual(['soft O80']);
  });
  it('accepts a normal delivery with its outcome and weeks', () => {
    expect(findingsOf(normalPregnancy, 'O80, Z37.0, Z3A.39')).toEqual([]);
  });
});
