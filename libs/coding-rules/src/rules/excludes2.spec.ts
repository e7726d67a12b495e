import { findingsOf } from '../../fixtures/findings-of.js';
import { excludes2 } from './excludes2.js';

describe('CR-010 excludes2', () => {
  it('offers the other condition when the note of the visit supports it', () => {
    expect(findingsOf(excludes2, 'J45.909', { context: { documentedCodes: ['J44.89'] } })).toEqual(['hint J45.909']);
  });
  it('says nothing when both are coded', () => {
    expect(findingsOf(excludes2, 'J45.909, J44.89', { context: { documentedCodes: ['J44.89'] } })).toEqual([]);
  });
  it('says nothing without words in the note', () => {
    expect(findingsOf(excludes2, 'J45.909')).toEqual([]);
  });
});
