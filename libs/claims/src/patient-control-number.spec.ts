import * as fc from 'fast-check';
import { buildPatientControlNumber, isPatientControlNumber } from './patient-control-number.js';

const number = fc.uint8Array({ minLength: 9, maxLength: 9 }).map(buildPatientControlNumber);

describe('the claim number that payers send back', () => {
  it('is at most 20 characters of A–Z, 0–9 and dash (claims.md §2.5)', () => {
    fc.assert(fc.property(number, (text) => /^[A-Z0-9-]{1,20}$/.test(text) && isPatientControlNumber(text)));
  });
  it('notices every swap of two neighbours', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 3, max: 10 }), (text, at) => {
        const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
        return swapped === text || !isPatientControlNumber(swapped);
      }),
    );
  });
  it('refuses what is not ours', () => {
    expect(['', 'CW-', '26407789', 'CW-2222222223'].map(isPatientControlNumber)).toEqual([false, false, false, false]);
  });
});
