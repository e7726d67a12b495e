import { findingsOf } from '../../fixtures/findings-of.js';
import { injuryPhase } from './injury-phase.js';

describe('CR-005 injury phase', () => {
  it('takes aftercare away from an injury', () => {
    expect(findingsOf(injuryPhase, 'S52.531D, Z48.02')).toEqual(['soft S52.531D Z48.02']);
  });
  it('leaves aftercare without an injury alone', () => {
    expect(findingsOf(injuryPhase, 'Z48.02')).toEqual([]);
  });
  it('refuses two phases of one injury', () => {
    expect(findingsOf(injuryPhase, 'S52.531A, S52.531D')).toEqual(['soft S52.531A S52.531D']);
  });
  it('leaves the sequela of an injury to CR-048', () => {
    expect(findingsOf(injuryPhase, 'S52.531A, S52.531S')).toEqual([]);
  });
});
