/**
 * X12 has no escape mechanism: a delimiter inside data shifts every element after it. Text is upper-cased, accents are
 * transliterated, delimiters and characters outside the basic and extended sets become spaces (X12.5, appendix B of the
 * 005010 guides).
 */
export function sanitizeText(text: string): string {
  if (ALREADY_CLEAN.test(text)) return text;
  return [...text.normalize('NFD')]
    .map((character) => LETTERS[character] ?? character)
    .join('')
    .replace(COMBINING_MARKS, '')
    .toUpperCase()
    .replace(NOT_ALLOWED, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Identifiers lose inner spaces and dashes as well: payers compare them character by character. */
export function sanitizeIdentifier(text: string): string {
  return sanitizeText(text).replaceAll(/[ -]/g, '');
}

/** Whether our own delimiters stand inside the text. */
export function hasDelimiter(text: string): boolean {
  return /[*:^~]/.test(text);
}

/** Nearly all text of ten thousand claims is clean; this saves most of the time that writing them takes. */
const ALREADY_CLEAN = /^[A-Z0-9!"&'()+,\-./;?=%@[\]_{}\\|<>#$]+(?: [A-Z0-9!"&'()+,\-./;?=%@[\]_{}\\|<>#$]+)*$/;
const COMBINING_MARKS = /\p{M}/gu;
const NOT_ALLOWED = /[^A-Z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/g;

/** Letters that Unicode does not take apart into a base letter and an accent, and typographic marks from word processors. */
const LETTERS: Record<string, string> = {
  ß: 'SS',
  æ: 'AE',
  Æ: 'AE',
  œ: 'OE',
  Œ: 'OE',
  ø: 'O',
  Ø: 'O',
  ł: 'L',
  Ł: 'L',
  đ: 'D',
  Đ: 'D',
  ð: 'D',
  Ð: 'D',
  þ: 'TH',
  Þ: 'TH',
  ı: 'I',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};
