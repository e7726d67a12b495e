import { findingsOf } from '../../fixtures/findings-of.js';
import { onlyListed } from './only-listed.js';

describe('CR-031 only listed', () => {
  it('warns of a condition that the note only lists', () => {
    expect(findingsOf(onlyListed, 'I10, H40.9', { context: { unsupportedCodes: ['H40.9'] } })).toEqual(['soft H40.9']);
  });
  it('accepts what was managed', () => {
    expect(findingsOf(onlyListed, 'I10, H40.9', { context: { unsupportedCodes: [] } })).toEqual([]);
  });
  it('leaves a risk-adjusting one to CR-053', () => {
    expect(findingsOf(onlyListed, 'E11.22', { context: { unsupportedCodes: ['E11.22'] } })).toEqual([]);
  });
});
