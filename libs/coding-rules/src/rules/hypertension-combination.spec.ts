import { findingsOf } from '../../fixtures/findings-of.js';
import { hypertensionCombination } from './hypertension-combination.js';

describe('CR-020 hypertension combination', () => {
  it('codes hypertension with kidney disease as I12.9', () => {
    expect(findingsOf(hypertensionCombination, 'I10, N18.31')).toEqual(['hard I10 N18.31']);
  });
  it('codes hypertension with end stage disease as I12.0', () => {
    expect(findingsOf(hypertensionCombination, 'I12.9, N18.6')).toEqual(['hard I12.9 N18.6']);
  });
  it('codes hypertension with heart failure and kidney disease as I13.0', () => {
    expect(findingsOf(hypertensionCombination, 'I11.0, I50.9, N18.31')).toEqual(['hard I11.0 N18.31 I50.9']);
  });
  it('refuses I10 beside a combination code', () => {
    expect(findingsOf(hypertensionCombination, 'I10, I11.0')).toEqual(['hard I10 I11.0']);
  });
  it('accepts I10 alone', () => {
    expect(findingsOf(hypertensionCombination, 'I10, E11.9')).toEqual([]);
  });
  it('accepts the right combination', () => {
    expect(findingsOf(hypertensionCombination, 'I13.0, I50.9, N18.31')).toEqual([]);
  });
  it('joins heart and kidney forms', () => {
    expect(findingsOf(hypertensionCombination, 'I11.0, I12.9, I50.9, N18.31')).toEqual(['hard I11.0 I12.9']);
  });
  it('keeps the kidney disease that I12 says when heart failure joins', () => {
    expect(findingsOf(hypertensionCombination, 'I12.9, I50.9')).toEqual(['hard I12.9 I50.9']);
  });
  it('keeps the heart failure that I13.0 says when the kidneys fail', () => {
    expect(findingsOf(hypertensionCombination, 'I13.0, N18.6')).toEqual(['hard I13.0 N18.6']);
  });
  it('accepts I13.2 with end stage disease', () => {
    expect(findingsOf(hypertensionCombination, 'I13.2, N18.6')).toEqual([]);
  });
});
