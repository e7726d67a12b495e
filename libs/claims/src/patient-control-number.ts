/** No vowels and none of the letters that look like digits: no words arise and nobody reads an O for a 0. */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXYZ';
const SYMBOLS = 9;
export const CLAIM_NUMBER_PREFIX = 'CW-';

/**
 * CLM01 out of random bytes: nine symbols and a check symbol, 13 characters of the 20 that payers keep (claims.md §2.5). The
 * database refuses the rare double; the caller draws again.
 */
export function buildPatientControlNumber(randomBytes: Uint8Array): string {
  if (randomBytes.length < SYMBOLS) throw new RangeError(`A claim number takes ${SYMBOLS} random bytes.`);
  const symbols = [...randomBytes.slice(0, SYMBOLS)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '').join('');
  return `${CLAIM_NUMBER_PREFIX}${symbols}${checkSymbol(symbols)}`;
}

/** Whether the number is one of ours, typed without a slip: any single wrong symbol and any swap of neighbours is noticed. */
export function isPatientControlNumber(text: string): boolean {
  const symbols = text.slice(CLAIM_NUMBER_PREFIX.length, -1);
  return text.startsWith(CLAIM_NUMBER_PREFIX) && symbols.length === SYMBOLS && text.endsWith(checkSymbol(symbols));
}

/** Weighted sum modulo 29; a prime base makes the weights catch swaps. */
function checkSymbol(symbols: string): string {
  const sum = [...symbols].reduce((total, symbol, index) => total + ALPHABET.indexOf(symbol) * (index + 2), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}
