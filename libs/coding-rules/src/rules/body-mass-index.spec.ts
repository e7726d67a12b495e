import { findingsOf } from '../../fixtures/findings-of.js';
import { bodyMassIndex } from './body-mass-index.js';

describe('CR-040 body mass index', () => {
  it('asks for the weight diagnosis', () => {
    expect(findingsOf(bodyMassIndex, 'I10, Z68.33')).toEqual(['soft Z68.33']);
  });
  it('accepts BMI with obesity', () => {
    expect(findingsOf(bodyMassIndex, 'E66.811, Z68.33')).toEqual([]);
  });
  it('asks when BMI 33 stands beside class 2', () => {
    expect(findingsOf(bodyMassIndex, 'E66.812, Z68.33')).toEqual(['soft E66.812 Z68.33']);
  });
  it('accepts BMI 35, where class 2 begins', () => {
    expect(findingsOf(bodyMassIndex, 'E66.812, Z68.35')).toEqual([]);
  });
  it('takes percentiles at 19 and adult codes from 20', () => {
    expect(findingsOf(bodyMassIndex, 'E66.811, Z68.33', { age: 19 })).toEqual(['soft Z68.33']);
  });
});
