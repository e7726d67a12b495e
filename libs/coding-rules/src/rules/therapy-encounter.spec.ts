import { findingsOf } from '../../fixtures/findings-of.js';
import { therapyEncounter } from './therapy-encounter.js';

describe('CR-045 therapy encounter', () => {
  it('asks for the neoplasm treated', () => {
    expect(findingsOf(therapyEncounter, 'Z51.11')).toEqual(['soft Z51.11']);
  });
  it('accepts therapy with its neoplasm', () => {
    expect(findingsOf(therapyEncounter, 'Z51.0, C61')).toEqual([]);
  });
  it('accepts immunotherapy of another disease', () => {
    expect(findingsOf(therapyEncounter, 'Z51.12, L40.0')).toEqual([]);
  });
});
