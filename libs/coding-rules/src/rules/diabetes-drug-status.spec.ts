import { findingsOf } from '../../fixtures/findings-of.js';
import { diabetesDrugStatus } from './diabetes-drug-status.js';

describe('CR-021 diabetes drug status', () => {
  it('drops the drug status beside gestational diabetes', () => {
    expect(findingsOf(diabetesDrugStatus, 'O24.410, Z79.84')).toEqual(['soft O24.410 Z79.84']);
  });
  it('accepts the drug status beside type 2', () => {
    expect(findingsOf(diabetesDrugStatus, 'E11.9, Z79.84')).toEqual([]);
  });
  it('reports the drug alone when diet and drug control it', () => {
    expect(findingsOf(diabetesDrugStatus, 'O24.410, O24.414')).toEqual(['soft O24.410 O24.414']);
  });
});
