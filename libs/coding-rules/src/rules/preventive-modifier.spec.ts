import { findingsOf } from '../../fixtures/findings-of.js';
import { preventiveModifier } from './preventive-modifier.js';

describe('CR-101 preventive modifier', () => {
  it('asks for the preventive reason', () => {
    expect(findingsOf(preventiveModifier, 'K63.5', { lines: [{ code: '45385', modifiers: ['33'] }] })).toEqual(['soft line:1']);
  });
  it('accepts a screening that found a polyp', () => {
    expect(findingsOf(preventiveModifier, 'Z12.11, K63.5', { lines: [{ code: '45385', modifiers: ['33'] }] })).toEqual([]);
  });
  it('accepts PT for surveillance after polyps', () => {
    expect(findingsOf(preventiveModifier, 'Z86.0100, K63.5', { lines: [{ code: '45385', modifiers: ['PT'] }] })).toEqual([]);
  });
});
