import { findingsOf } from '../../fixtures/findings-of.js';
import { testParts } from './test-parts.js';

describe('CR-101 parts of a test', () => {
  it('refuses 26 where a service has no parts', () => {
    expect(findingsOf(testParts, 'I10', { lines: [{ code: '20610', modifiers: ['26'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 26 on what is the professional part already', () => {
    expect(findingsOf(testParts, 'I10', { lines: [{ code: '93010', modifiers: ['26'] }] })).toEqual(['hard line:1']);
  });
  it('accepts 26 on an X-ray read in a hospital', () => {
    expect(findingsOf(testParts, 'J18.9', { lines: [{ code: '71046', modifiers: ['26'] }], place: '22' })).toEqual([]);
  });
  it('reminds that the own office bills the whole test', () => {
    expect(findingsOf(testParts, 'J18.9', { lines: [{ code: '71046', modifiers: ['26'] }] })).toEqual(['hint line:1']);
  });
  it('accepts 26 on the interpretation of a laboratory test', () => {
    expect(findingsOf(testParts, 'D64.9', { lines: [{ code: '85060', modifiers: ['26'] }] })).toEqual([]);
  });
  it('refuses TC there', () => {
    expect(findingsOf(testParts, 'D64.9', { lines: [{ code: '85060', modifiers: ['TC'] }] })).toEqual(['hard line:1']);
  });
});
