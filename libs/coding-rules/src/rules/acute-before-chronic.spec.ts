import { findingsOf } from '../../fixtures/findings-of.js';
import { acuteBeforeChronic } from './acute-before-chronic.js';

describe('CR-051 acute before chronic', () => {
  it('puts acute kidney failure before chronic disease', () => {
    expect(findingsOf(acuteBeforeChronic, 'N18.31, N17.9')).toEqual(['soft N17.9 N18.31']);
  });
  it('accepts the acute form first', () => {
    expect(findingsOf(acuteBeforeChronic, 'N17.9, N18.31')).toEqual([]);
  });
  it('uses the code that says both', () => {
    expect(findingsOf(acuteBeforeChronic, 'I50.21, I50.22')).toEqual(['soft I50.21 I50.22']);
  });
  it('uses the code for acute with chronic cholecystitis', () => {
    expect(findingsOf(acuteBeforeChronic, 'K81.0, K81.1')).toEqual(['soft K81.0 K81.1']);
  });
  it('knows acute and chronic kidney infection apart by their categories', () => {
    expect(findingsOf(acuteBeforeChronic, 'N11.9, N10')).toEqual(['soft N10 N11.9']);
  });
});
