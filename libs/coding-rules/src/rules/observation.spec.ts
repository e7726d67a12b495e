import { findingsOf } from '../../fixtures/findings-of.js';
import { observation } from './observation.js';

describe('CR-045 observation', () => {
  it('codes the symptom, not the observation', () => {
    expect(findingsOf(observation, 'Z03.89, R07.9')).toEqual(['soft R07.9 Z03.89']);
  });
  it('accepts observation without symptoms', () => {
    expect(findingsOf(observation, 'Z03.89')).toEqual([]);
  });
  it('accepts an examination after an accident', () => {
    expect(findingsOf(observation, 'Z04.1, R51.9')).toEqual([]);
  });
});
