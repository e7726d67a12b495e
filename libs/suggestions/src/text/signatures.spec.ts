import { findSignatures } from './signatures.js';

const quotes = (text: string): string[] => findSignatures(text).map(({ start, end }) => text.slice(start, end));

describe('signatures', () => {
  it.each([
    'Lena Marsh, DO',
    'Dr. Omar K. Reyes, MD, FACP',
    'Electronically signed by Lena Marsh, DO on 2026-01-15',
    'Provider: Lena Marsh',
  ])('finds %s', (line) => {
    expect(quotes(`Plan: rest.\n${line}\n`).length).toBeGreaterThan(0);
  });

  it.each([
    'Moderate NPDR, OD',
    'Knee pain, PT referral',
    'Provider discussed weight loss',
    'do not lift',
    'Signed consent obtained',
    // A dictation in one paragraph: its first words must not take the rest with them.
    `Dictated But Not Edited. ${'She has asthma and a cough at night. '.repeat(8)}`,
  ])('leaves %s to be read', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});
