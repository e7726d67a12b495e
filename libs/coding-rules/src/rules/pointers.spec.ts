import { findingsOf } from '../../fixtures/findings-of.js';
import { pointers } from './pointers.js';

describe('CR-060 pointers', () => {
  it('refuses a pointer beyond the diagnoses', () => {
    expect(findingsOf(pointers, 'I10', { lines: [{ code: '99213', pointers: [2] }] })).toEqual(['hard line:1']);
  });
  it('refuses a line without pointer', () => {
    expect(findingsOf(pointers, 'I10', { lines: [{ code: '99213', pointers: [] }] })).toEqual(['hard line:1']);
  });
  it('refuses the same pointer twice', () => {
    expect(findingsOf(pointers, 'I10', { lines: [{ code: '99213', pointers: [1, 1] }] })).toEqual(['hard line:1']);
  });
  it('accepts four different pointers', () => {
    expect(findingsOf(pointers, 'I10, E11.9, C61, N40.1', { lines: [{ code: '99213', pointers: [1, 2, 3, 4] }] })).toEqual([]);
  });
});
