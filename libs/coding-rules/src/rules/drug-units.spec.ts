import { findingsOf } from '../../fixtures/findings-of.js';
import { drugUnitsRule } from './drug-units.js';

describe('CR-140 drug units', () => {
  it('counts 60 mg of ketorolac as four units', () => {
    expect(findingsOf(drugUnitsRule, 'I10', { lines: [{ code: 'J1885', units: 1, administered: { amount: 60, unit: 'mg' } }] })).toEqual([
      'hard line:1',
    ]);
  });
  it('accepts four units', () => {
    expect(findingsOf(drugUnitsRule, 'I10', { lines: [{ code: 'J1885', units: 4, administered: { amount: 60, unit: 'mg' } }] })).toEqual(
      [],
    );
  });
  it('refuses an NDC that cannot be padded', () => {
    expect(findingsOf(drugUnitsRule, 'I10', { lines: [{ code: 'J1885', ndc: '0409123401' }] })).toEqual(['hard line:1']);
  });
});
