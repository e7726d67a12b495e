import { findingsOf } from '../../fixtures/findings-of.js';
import { followUp } from './follow-up.js';

describe('CR-044 follow up', () => {
  it('refuses cancer follow-up beside the cancer', () => {
    expect(findingsOf(followUp, 'Z08, C61')).toEqual(['soft Z08 C61']);
  });
  it('accepts follow-up with its history', () => {
    expect(findingsOf(followUp, 'Z08, Z85.46')).toEqual([]);
  });
  it('hints at the missing history', () => {
    expect(findingsOf(followUp, 'Z09')).toEqual(['hint Z09']);
  });
});
