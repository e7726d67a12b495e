import { findingsOf } from '../../fixtures/findings-of.js';
import { drugWaste } from './drug-waste.js';

const medicare = { payer: { usesMedicareEdits: true } };

describe('CR-140 drug waste', () => {
  it('asks Medicare drugs for JZ or JW', () => {
    expect(findingsOf(drugWaste, 'M17.11', { lines: [{ code: 'J1885' }], context: medicare })).toEqual(['soft line:1']);
  });
  it('asks no other payer', () => {
    expect(findingsOf(drugWaste, 'M17.11', { lines: [{ code: 'J1885' }] })).toEqual([]);
  });
  it('accepts what was given beside what was discarded', () => {
    expect(
      findingsOf(drugWaste, 'M17.11', { lines: [{ code: 'J1885' }, { code: 'J1885', modifiers: ['JW'] }], context: medicare }),
    ).toEqual([]);
  });
  it('asks for the part that was given', () => {
    expect(findingsOf(drugWaste, 'M17.11', { lines: [{ code: 'J1885', modifiers: ['JW'] }] })).toEqual(['soft line:1']);
  });
  it('refuses none discarded beside some discarded', () => {
    const lines = [
      { code: 'J1885', modifiers: ['JZ'] },
      { code: 'J1885', modifiers: ['JW'] },
    ];
    expect(findingsOf(drugWaste, 'M17.11', { lines })).toEqual(['hard line:1 line:2']);
  });
});
