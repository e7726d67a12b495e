import { findingsOf } from '../../fixtures/findings-of.js';
import { historyBesideActive } from './history-beside-active.js';

describe('CR-035 history beside active', () => {
  it('refuses prostate cancer both active and past', () => {
    expect(findingsOf(historyBesideActive, 'C61, Z85.46')).toEqual(['soft C61 Z85.46']);
  });
  it('accepts the history alone', () => {
    expect(findingsOf(historyBesideActive, 'Z85.46')).toEqual([]);
  });
  it('accepts the history of another cancer', () => {
    expect(findingsOf(historyBesideActive, 'C61, Z85.3')).toEqual([]);
  });
});
