import { findingsOf } from '../../fixtures/findings-of.js';
import { duplicateDiagnosis } from './duplicate-diagnosis.js';

describe('CR-050 duplicate diagnosis', () => {
  it('refuses a code twice', () => {
    expect(findingsOf(duplicateDiagnosis, 'I10, i10')).toEqual(['hard I10']);
  });
  it('accepts different codes', () => {
    expect(findingsOf(duplicateDiagnosis, 'I10, E11.9')).toEqual([]);
  });
  it('says it once of a code listed three times', () => {
    expect(findingsOf(duplicateDiagnosis, 'I10, I10, I10')).toEqual(['hard I10']);
  });
});
