import { drugUnits, inUnit, ndcElevenDigits, unitSizeOf } from './drug-units.js';

describe('drug units', () => {
  it.each([
    ['J0696', 1, 'g', 4],
    ['J1885', 60, 'mg', 4],
    ['J3301', 40, 'mg', 4],
    ['J1100', 10, 'mg', 10],
    ['J2405', 8, 'mg', 8],
    ['J0178', 2, 'mg', 2],
    ['J9267', 175, 'mg', 175],
    ['J3420', 1000, 'mcg', 1],
    ['J1815', 12, 'units', 3],
  ])('bills %s %d %s as %d units', (code, amount, unit, units) => {
    const size = unitSizeOf(code, null) ?? { amount: 0, unit: '' };
    expect(drugUnits(inUnit({ amount, unit }, size.unit) ?? 0, size.amount)).toBe(units);
  });
  it('rounds up, never down', () => {
    expect([drugUnits(251, 250), drugUnits(250, 250), drugUnits(0.3, 0.1)]).toEqual([2, 1, 3]);
  });
  it('reads the size from a descriptor', () => {
    expect(unitSizeOf('J9999', 'Injection, something new, per 2.5 mg')).toEqual({ amount: 2.5, unit: 'mg' });
    expect(unitSizeOf('J9998', 'Injection, another, 100 units')).toEqual({ amount: 100, unit: 'units' });
    expect(unitSizeOf('J9997', 'Unclassified drug')).toBeNull();
  });
  it('does not compare milligrams with units', () => {
    expect(inUnit({ amount: 1, unit: 'mg' }, 'units')).toBeNull();
  });
});

describe('NDC in eleven digits', () => {
  it.each([
    ['0409-1234-01', '00409123401'],
    ['50242-060-01', '50242006001'],
    ['60505-0847-5', '60505084705'],
    ['00409123401', '00409123401'],
  ])('writes %s as %s', (written, digits) => {
    expect(ndcElevenDigits(written)).toBe(digits);
  });
  it.each(['0409123401', '409-1234-01', '0409-12345-01', 'none'])('cannot place the digits of %s', (written) => {
    expect(ndcElevenDigits(written)).toBeNull();
  });
});
