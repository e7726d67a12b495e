import { findingsOf } from '../../fixtures/findings-of.js';
import { integralSymptom } from './integral-symptom.js';

describe('CR-033 integral symptom', () => {
  it('hints that chest pain belongs to the infarction', () => {
    expect(findingsOf(integralSymptom, 'R07.9, I21.4')).toEqual(['hint R07.9 I21.4']);
  });
  it('accepts a symptom without its diagnosis', () => {
    expect(findingsOf(integralSymptom, 'R07.9')).toEqual([]);
  });
  it('accepts a symptom that belongs to another disease', () => {
    expect(findingsOf(integralSymptom, 'R07.9, N20.1')).toEqual([]);
  });
});
