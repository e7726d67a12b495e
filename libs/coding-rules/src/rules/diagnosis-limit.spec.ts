import { findingsOf } from '../../fixtures/findings-of.js';
import { diagnosisLimit } from './diagnosis-limit.js';

describe('CR-060 diagnosis limit', () => {
  it('refuses thirteen diagnoses', () => {
    expect(
      findingsOf(diagnosisLimit, 'I10, E11.9, E03.9, K63.5, N40.1, J45.909, N18.31, R07.9, C61, Z87.891, Z94.0, Z79.4, Z79.84'),
    ).toEqual(['hard claim']);
  });
  it('accepts twelve', () => {
    expect(findingsOf(diagnosisLimit, 'I10, E11.9, E03.9, K63.5, N40.1, J45.909, N18.31, R07.9, C61, Z87.891, Z94.0, Z79.4')).toEqual([]);
  });
  it('accepts one', () => {
    expect(findingsOf(diagnosisLimit, 'I10')).toEqual([]);
  });
});
