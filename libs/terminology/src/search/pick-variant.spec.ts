import type { CodeDocument } from './code-documents.js';
import { pickVariant } from './pick-variant.js';
import type { Validity } from './validity.js';
import { wordsOf } from './words-of.js';

const BILLABLE: Validity = { exists: () => true, isBillable: () => true };

/** A base and its endings by their 7th characters. */
function documentsOf(base: string, title: string, endings: Readonly<Record<string, string>>): CodeDocument[] {
  const rows = Object.entries(endings).map(([character, meaning]) => ({ code: base + character, title: `${title}, ${meaning}` }));
  return [{ code: base, title }, ...rows].map((row, position, { length }) => {
    const isBase = position === 0;
    const place = { end: isBase ? length : position + 1, parent: isBase ? -1 : 0, isVariant: !isBase, hasVariants: isBase };
    return { ...row, ...place, billable: !isBase, shortTitle: row.title, depth: isBase ? 3 : 4 };
  });
}

function picked(documents: readonly CodeDocument[], text: string, denied: readonly string[] = []): string | undefined {
  const meanings = wordsOf(text).map((stem) => [stem]);
  const isDenied = (position: number): boolean => denied.includes(documents[position]?.code ?? '');
  return documents[pickVariant(documents, 0, { meanings, isDenied }, BILLABLE)?.position ?? -1]?.code;
}

describe('the ending of a code with a 7th character', () => {
  const gout = documentsOf('M1A9XX', 'Chronic gout, unspecified', { 0: 'without tophus (tophi)', 1: 'with tophus (tophi)' });
  const growth = documentsOf('O36599', 'Maternal care for other poor fetal growth', {
    0: 'not applicable',
    2: 'fetus 2',
    9: 'other fetus',
  });

  it('is the usual one when nothing is said of it', () => {
    expect([picked(gout, 'chronic gout'), picked(growth, 'poor fetal growth')]).toEqual(['M1A9XX0', 'O365990']);
  });
  it('is not one that denies what is asked for', () => {
    expect([picked(gout, 'gout with tophus', ['M1A9XX0']), picked(gout, 'gout without tophus')]).toEqual(['M1A9XX1', 'M1A9XX0']);
  });
  it('is not chosen by a word that the base says already', () => {
    expect(picked(growth, 'other poor fetal growth fetus 2')).toBe('O365992');
  });
});
