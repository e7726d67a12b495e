import { findingsOf } from '../../fixtures/findings-of.js';
import { placeKnown } from './place-known.js';

describe('CR-202 place known', () => {
  it('refuses a place that is not on the list', () => {
    expect(findingsOf(placeKnown, 'I10', { place: '98' })).toEqual(['hard placeOfService']);
  });
  it('refuses one digit', () => {
    expect(findingsOf(placeKnown, 'I10', { place: '1' })).toEqual(['hard placeOfService']);
  });
  it('accepts an office', () => {
    expect(findingsOf(placeKnown, 'I10', { place: '11' })).toEqual([]);
  });
  it('refuses a number CMS has not assigned', () => {
    expect(findingsOf(placeKnown, 'I10', { place: '90' })).toEqual(['hard placeOfService']);
  });
});
