import { findingsOf } from '../../fixtures/findings-of.js';
import { sequela } from './sequela.js';

describe('CR-048 sequela', () => {
  it('asks for what remains before the cause', () => {
    expect(findingsOf(sequela, 'S52.531S')).toEqual(['soft S52.531S']);
  });
  it('accepts what remains first', () => {
    expect(findingsOf(sequela, 'M25.561, S52.531S')).toEqual([]);
  });
  it('refuses one injury both acute and as sequela', () => {
    expect(findingsOf(sequela, 'S52.531A, S52.531S')).toEqual(['soft S52.531A S52.531S']);
  });
});
