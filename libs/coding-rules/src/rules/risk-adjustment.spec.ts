import { findingsOf } from '../../fixtures/findings-of.js';
import { riskAdjustment } from './risk-adjustment.js';

describe('CR-053 risk adjustment', () => {
  it('asks for support of a risk-adjusting code', () => {
    expect(findingsOf(riskAdjustment, 'E11.22', { context: { unsupportedCodes: ['E11.22'] } })).toEqual(['soft E11.22']);
  });
  it('does not ask for other codes', () => {
    expect(findingsOf(riskAdjustment, 'I10', { context: { unsupportedCodes: ['I10'] } })).toEqual([]);
  });
  it('never favours a code for its risk weight', () => {
    expect(findingsOf(riskAdjustment, 'E11.22')).toEqual([]);
  });
});
