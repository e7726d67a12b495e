import * as fc from 'fast-check';
import { sanitizeIdentifier, sanitizeText } from './sanitize-text.js';

describe('CL-18 characters that X12 can carry', () => {
  it.each([
    ['José Peña', 'JOSE PENA'],
    ['Groß-Łukasz Østergård', 'GROSS-LUKASZ OSTERGARD'],
    ['O’Brien', "O'BRIEN"],
    ['A*B:C^D~E', 'A B C D E'],
    ['  two\t\n spaces  ', 'TWO SPACES'],
    ['edi@desk.example', 'EDI@DESK.EXAMPLE'],
    ['王', ''],
  ])('writes %j as %j', (text, written) => {
    expect(sanitizeText(text)).toBe(written);
  });
  it('leaves clean text alone: sanitising twice is sanitising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sanitizeText(sanitizeText(text))).toBe(sanitizeText(text));
      }),
    );
  });
  it('takes spaces and dashes out of identifiers and keeps their letters', () => {
    expect(sanitizeIdentifier('xeh 123-45 67')).toBe('XEH1234567');
  });
});
