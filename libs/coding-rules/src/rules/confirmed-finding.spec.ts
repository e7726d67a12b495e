import { findingsOf } from '../../fixtures/findings-of.js';
import { confirmedFinding } from './confirmed-finding.js';

describe('CR-034 confirmed finding', () => {
  it('codes the cancer, not the abnormal mammogram that led to it', () => {
    expect(findingsOf(confirmedFinding, 'R92.8, C50.911')).toEqual(['soft C50.911 R92.8']);
  });
  it('accepts the finding while nothing is confirmed', () => {
    expect(findingsOf(confirmedFinding, 'R92.8')).toEqual([]);
  });
  it('leaves dense breasts, which are no abnormal finding', () => {
    expect(findingsOf(confirmedFinding, 'R92.30, C50.911')).toEqual([]);
  });
});
