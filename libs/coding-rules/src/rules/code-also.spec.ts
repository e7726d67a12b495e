import { findingsOf } from '../../fixtures/findings-of.js';
import { codeAlso } from './code-also.js';

describe('CR-010 code also', () => {
  it('offers the overactive bladder beside incontinence that the note supports', () => {
    expect(findingsOf(codeAlso, 'N39.41', { context: { documentedCodes: ['N32.81'] } })).toEqual(['hint N39.41']);
  });
  it('says nothing when it is coded', () => {
    expect(findingsOf(codeAlso, 'N39.41, N32.81', { context: { documentedCodes: ['N32.81'] } })).toEqual([]);
  });
  it('says nothing without words in the note', () => {
    expect(findingsOf(codeAlso, 'N39.41')).toEqual([]);
  });
});
