import type { CodeDocument } from './code-documents.js';

// ICD-10-CM and HCPCS Level II begin with a letter, CPT with four digits.
const CODE_LIKE = /^(?:[a-z][0-9a-z]{0,2}(?:\.?[0-9a-z]{0,4})-?|\d{3,4}[0-9a-z]?)$/i;

/** The undotted beginning of a code that the text spells, or null. Whether such a code exists is not asked here. */
export function codeBeginning(text: string): string | null {
  const trimmed = text.trim();
  if (!CODE_LIKE.test(trimmed) || !/\d/.test(trimmed)) return null;
  return trimmed.toUpperCase().replace(/[.-]/g, '');
}

/** Positions of the documents whose code begins so: one contiguous range. */
export function rangeOfCodes(documents: readonly CodeDocument[], beginning: string): { start: number; end: number } {
  const firstNotBefore = (text: string): number => {
    let low = 0;
    let high = documents.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((documents[middle]?.code ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: firstNotBefore(beginning), end: firstNotBefore(`${beginning}~`) };
}
