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
  it('leaves pain of the other knee', () => {
    expect(findingsOf(integralSymptom, 'M17.11, M25.562')).toEqual([]);
  });
  it('takes pain of the same knee as part of its arthrosis', () => {
    expect(findingsOf(integralSymptom, 'M17.11, M25.561')).toEqual(['hint M25.561 M17.11']);
  });
});
