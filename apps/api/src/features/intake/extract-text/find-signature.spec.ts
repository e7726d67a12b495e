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
});
