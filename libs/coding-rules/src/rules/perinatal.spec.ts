import { findingsOf } from '../../fixtures/findings-of.js';
import { perinatal } from './perinatal.js';

describe('CR-047 perinatal', () => {
  it('keeps mother and infant apart', () => {
    expect(findingsOf(perinatal, 'O80, P07.39')).toEqual(['hard O80 P07.39']);
  });
  it('accepts the infant’s record', () => {
    expect(findingsOf(perinatal, 'P07.39')).toEqual([]);
  });
  it('accepts the mother’s record', () => {
    expect(findingsOf(perinatal, 'O80')).toEqual([]);
  });
});
