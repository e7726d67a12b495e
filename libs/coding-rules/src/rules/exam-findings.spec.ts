import { findingsOf } from '../../fixtures/findings-of.js';
import { examFindings } from './exam-findings.js';

describe('CR-042 exam findings', () => {
  it('asks what the exam found', () => {
    expect(findingsOf(examFindings, 'Z00.01')).toEqual(['soft Z00.01']);
  });
  it('accepts the exam with its finding', () => {
    expect(findingsOf(examFindings, 'Z00.01, I10')).toEqual([]);
  });
  it('refuses with and without findings together', () => {
    expect(findingsOf(examFindings, 'Z00.00, Z00.01, I10')).toEqual(['soft Z00.00 Z00.01']);
  });
  it('changes a normal exam that found something', () => {
    expect(findingsOf(examFindings, 'Z00.00, R03.0')).toEqual(['soft Z00.00 R03.0']);
  });
  it('accepts a known disease at a normal exam', () => {
    expect(findingsOf(examFindings, 'Z00.00, I10')).toEqual([]);
  });
});
