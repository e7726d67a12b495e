import { findingsOf } from '../../fixtures/findings-of.js';
import { coverage } from './coverage.js';

describe('CR-200 coverage', () => {
  it('says when no pointed diagnosis meets a policy', () => {
    expect(findingsOf(coverage, 'Z00.00', { lines: [{ code: '80061' }], examplePolicies: true })).toEqual(['soft line:1 Z00.00']);
  });
  it('accepts a covered diagnosis', () => {
    expect(findingsOf(coverage, 'I10', { lines: [{ code: '80061' }], examplePolicies: true })).toEqual([]);
  });
  it('is silent before the policy begins', () => {
    expect(findingsOf(coverage, 'Z00.00', { dos: '2024-12-31', lines: [{ code: '80061' }], examplePolicies: true })).toEqual([]);
  });
});
