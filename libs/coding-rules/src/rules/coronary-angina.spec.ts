import { findingsOf } from '../../fixtures/findings-of.js';
import { coronaryAngina } from './coronary-angina.js';

describe('CR-020 coronary angina', () => {
  it('joins coronary disease and angina', () => {
    expect(findingsOf(coronaryAngina, 'I25.10, I20.9')).toEqual(['hard I25.10 I20.9']);
  });
  it('drops the angina beside the joint code', () => {
    expect(findingsOf(coronaryAngina, 'I25.119, I20.9')).toEqual(['hard I25.119 I20.9']);
  });
  it('accepts coronary disease alone', () => {
    expect(findingsOf(coronaryAngina, 'I25.10')).toEqual([]);
  });
});
