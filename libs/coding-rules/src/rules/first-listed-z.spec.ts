import { findingsOf } from '../../fixtures/findings-of.js';
import { firstListedZ } from './first-listed-z.js';

describe('CR-043 first listed z', () => {
  it('puts radiation before the cancer', () => {
    expect(findingsOf(firstListedZ, 'C61, Z51.0')).toEqual(['hard Z51.0']);
  });
  it('accepts radiation first', () => {
    expect(findingsOf(firstListedZ, 'Z51.0, C61')).toEqual([]);
  });
  it('accepts two such encounters together', () => {
    expect(findingsOf(firstListedZ, 'Z00.00, Z34.82')).toEqual([]);
  });
  it('accepts Z00.6, the exception, second', () => {
    expect(findingsOf(firstListedZ, 'C61, Z00.6')).toEqual([]);
  });
});
