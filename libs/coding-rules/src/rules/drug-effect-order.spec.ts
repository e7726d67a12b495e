import { findingsOf } from '../../fixtures/findings-of.js';
import { drugEffectOrder } from './drug-effect-order.js';

describe('CR-014 drug effect order', () => {
  it('refuses an adverse effect in first place', () => {
    expect(findingsOf(drugEffectOrder, 'T45.1X5A, D64.81')).toEqual(['hard T45.1X5A']);
  });
  it('accepts the nature of the effect first', () => {
    expect(findingsOf(drugEffectOrder, 'D64.81, T45.1X5A')).toEqual([]);
  });
  it('refuses underdosing in first place', () => {
    expect(findingsOf(drugEffectOrder, 'T38.3X6A, E11.9')).toEqual(['hard T38.3X6A']);
  });
  it('puts a poisoning before what it caused', () => {
    expect(findingsOf(drugEffectOrder, 'K29.00, T39.011A')).toEqual(['soft T39.011A K29.00']);
  });
  it('accepts a poisoning first', () => {
    expect(findingsOf(drugEffectOrder, 'T39.011A, K29.00')).toEqual([]);
  });
});
