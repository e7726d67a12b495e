import { payerMemberIdFault, typedMemberIdFault } from './member-id.js';

const ANY = { claimFilingCode: 'CI', memberIdPattern: null };
const MEDICARE = { claimFilingCode: 'MB', memberIdPattern: null };

describe('member number (CL-08)', () => {
  it('may stand with the gaps and small letters of the card', () => {
    expect(typedMemberIdFault(' h4471 881-20 ', ANY)).toBeNull();
    expect(typedMemberIdFault('1eg4-te5-mk73', MEDICARE)).toBeNull();
  });
  it.each([
    ['missing', ' - ', ANY],
    ['characters', 'W12/3', ANY],
    ['length', '7', ANY],
    ['length', 'A'.repeat(81), ANY],
    ['medicare', '12345', MEDICARE],
    ['medicare', '1SG4TE5MK73', MEDICARE],
    ['payer', 'X12345678', { claimFilingCode: 'CI', memberIdPattern: '^U\\d{8}$' }],
  ])('is %s: "%s"', (fault, memberId, rules) => {
    expect(typedMemberIdFault(memberId, rules)).toBe(fault);
  });
  it('is not held up by a payer’s pattern that would never end', () => {
    const startedAt = performance.now();
    expect(payerMemberIdFault(`${'A'.repeat(40)}!`, { claimFilingCode: 'CI', memberIdPattern: '^(A+)+$' })).toBeNull();
    expect(payerMemberIdFault('A1', { claimFilingCode: 'CI', memberIdPattern: '(' })).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
  it('of a claim that is made already is judged by what the payer insists on alone', () => {
    expect(payerMemberIdFault('W12/3', ANY)).toBeNull();
  });
});
