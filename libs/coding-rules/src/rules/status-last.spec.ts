import { findingsOf } from '../../fixtures/findings-of.js';
import { statusLast } from './status-last.js';

describe('CR-208 status last', () => {
  it('moves history behind the reason for the visit', () => {
    expect(findingsOf(statusLast, 'Z87.891, J44.9')).toEqual(['hint Z87.891']);
  });
  it('accepts the disease first', () => {
    expect(findingsOf(statusLast, 'J44.9, Z87.891')).toEqual([]);
  });
  it('accepts status codes alone', () => {
    expect(findingsOf(statusLast, 'Z87.891, Z94.0')).toEqual([]);
  });
});
