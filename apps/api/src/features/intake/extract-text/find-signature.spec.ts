import { findSignature } from './find-signature.js';

describe('who signed the note', () => {
  it.each([
    ['Electronically signed by: Priya Okafor, MD 03/10/2026 14:22', 'Priya Okafor, MD'],
    ['Electronically signed by Priya Okafor MD on 03/10/2026', 'Priya Okafor MD'],
    ['Plan: rest.\nSigned: Dr. Ben Ito', 'Dr. Ben Ito'],
    ['Plan: rest.\n/s/ Ana María Ruiz, NP', 'Ana María Ruiz, NP'],
    ['Plan: rest and ice.\n\nT. Bauer, PA-C', 'T. Bauer, PA-C'],
  ])('reads it in "%s"', (text, name) => {
    expect(findSignature(text)).toBe(name);
  });
  it.each(['Consent form was signed by the patient.', 'Plan: rest.\nFollow up in two weeks.', 'Signature: ____________', ''])(
    'finds none in "%s"',
    (text) => {
      expect(findSignature(text)).toBeNull();
    },
  );
  // In time that grows with the square of the length, each of these takes minutes.
  it.each([
    ['blank lines of wide blanks', '\u3000\n'],
    ['line separators', '\u2028'],
    ['blanks', ' '],
  ])('is read out of 400,000 letters of %s at once, and no request waits for it', (_what, blank) => {
    const run = blank.repeat(200_000 / blank.length);
    const startedAt = performance.now();
    expect(findSignature(`${run}e-signed${run}1\nsigned${run}1`)).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
