import { findingsOf } from '../../fixtures/findings-of.js';
import { modifierKnown } from './modifier-known.js';

describe('CR-101 modifier known', () => {
  it('refuses a modifier that does not exist', () => {
    expect(findingsOf(modifierKnown, 'I10', { lines: [{ code: '99213', modifiers: ['ZZ'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a modifier twice', () => {
    expect(findingsOf(modifierKnown, 'I10', { lines: [{ code: '99213', modifiers: ['25', '25'] }] })).toEqual(['hard line:1']);
  });
  it('accepts four modifiers, not five', () => {
    expect(findingsOf(modifierKnown, 'M17.11', { lines: [{ code: '20610', modifiers: ['RT', '59', '76', 'GC', 'KX'] }] })).toEqual([
      'hard line:1',
    ]);
  });
  it('accepts 25', () => {
    expect(findingsOf(modifierKnown, 'I10', { lines: [{ code: '99213', modifiers: ['25'] }] })).toEqual([]);
  });
});
