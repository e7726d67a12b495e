import { findingsOf } from '../../fixtures/findings-of.js';
import { sideAgreement } from './side-agreement.js';

describe('CR-103 side agreement', () => {
  it('warns of the left knee injected for the right', () => {
    expect(findingsOf(sideAgreement, 'M17.11', { lines: [{ code: '20610', modifiers: ['LT'] }] })).toEqual(['soft line:1 M17.11']);
  });
  it('accepts the same side', () => {
    expect(findingsOf(sideAgreement, 'M17.11', { lines: [{ code: '20610', modifiers: ['RT'] }] })).toEqual([]);
  });
  it('accepts either side of a bilateral diagnosis', () => {
    expect(findingsOf(sideAgreement, 'M17.0', { lines: [{ code: '20610', modifiers: ['LT'] }] })).toEqual([]);
  });
  it('hints at the side the diagnosis names', () => {
    expect(findingsOf(sideAgreement, 'M17.11', { lines: [{ code: '20610' }] })).toEqual(['hint line:1']);
  });
  it('warns of both sides for a diagnosis of one', () => {
    expect(findingsOf(sideAgreement, 'M17.11', { lines: [{ code: '20610', modifiers: ['50'] }] })).toEqual(['soft line:1 M17.11']);
  });
  it('accepts both sides for a bilateral diagnosis', () => {
    expect(findingsOf(sideAgreement, 'M17.0', { lines: [{ code: '20610', modifiers: ['50'] }] })).toEqual([]);
  });
  it('warns of another finger of the same hand', () => {
    expect(findingsOf(sideAgreement, 'S62.521A', { lines: [{ code: '26725', modifiers: ['F6'] }] })).toEqual(['soft line:1 S62.521A']);
  });
  it('warns of the lower lid for the upper', () => {
    expect(findingsOf(sideAgreement, 'H00.11', { lines: [{ code: '67800', modifiers: ['E4'] }] })).toEqual(['soft line:1 H00.11']);
  });
  it('accepts the upper lid', () => {
    expect(findingsOf(sideAgreement, 'H00.11', { lines: [{ code: '67800', modifiers: ['E3'] }] })).toEqual([]);
  });
});
