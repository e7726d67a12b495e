import { findingsOf } from '../../fixtures/findings-of.js';
import { externalCause } from './external-cause.js';

describe('CR-049 external cause', () => {
  it('refuses an external cause first', () => {
    expect(findingsOf(externalCause, 'W25.XXXA, S52.531A')).toEqual(['hard W25.XXXA']);
  });
  it('accepts it after the injury', () => {
    expect(findingsOf(externalCause, 'S52.531A, W25.XXXA')).toEqual([]);
  });
  it('takes one place of occurrence', () => {
    expect(findingsOf(externalCause, 'S52.531A, Y92.009, Y92.019')).toEqual(['soft Y92.009 Y92.019']);
  });
  it('takes no place after the initial encounter', () => {
    expect(findingsOf(externalCause, 'S52.531D, Y92.009')).toEqual(['soft Y92.009']);
  });
  it('gives the cause the phase of its injury', () => {
    expect(findingsOf(externalCause, 'S61.411D, W25.XXXA')).toEqual(['soft W25.XXXA']);
  });
  it('accepts the same phase', () => {
    expect(findingsOf(externalCause, 'S61.411D, W25.XXXD')).toEqual([]);
  });
});
