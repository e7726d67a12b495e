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
});
