import { findingsOf } from '../../fixtures/findings-of.js';
import { bilateral } from './bilateral.js';

describe('CR-101 bilateral', () => {
  it('refuses 50 where the service is not bilateral', () => {
    expect(findingsOf(bilateral, 'I10', { lines: [{ code: '17000', modifiers: ['50'] }] })).toEqual(['hard line:1']);
  });
  it('accepts 50 on a joint injection', () => {
    expect(findingsOf(bilateral, 'M17.0', { lines: [{ code: '20610', modifiers: ['50'] }] })).toEqual([]);
  });
  it('refuses 50 on an image that already means both eyes', () => {
    expect(findingsOf(bilateral, 'H40.1131', { lines: [{ code: '92134', modifiers: ['50'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a side beside 50', () => {
    expect(findingsOf(bilateral, 'M17.0', { lines: [{ code: '20610', modifiers: ['50', 'RT'] }] })).toEqual(['hard line:1']);
  });
  it('wants one unit', () => {
    expect(findingsOf(bilateral, 'M17.0', { lines: [{ code: '20610', modifiers: ['50'], units: 2 }] })).toEqual(['soft line:1']);
  });
  it('leaves 50 alone on a service Medicare does not cover', () => {
    expect(findingsOf(bilateral, 'I10', { lines: [{ code: '99396', modifiers: ['50'] }] })).toEqual([]);
  });
});
