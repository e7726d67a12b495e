/**
 * Letters that a scanner read as digits, or capital I as l. The repaired text has the length of the given one, so that offsets hold.
 * A note counts as scanned only when several words show digits between letters; then the weaker signs are read too.
 */
export function repairScan(text: string): string {
  const clear = text.match(BETWEEN_LETTERS)?.filter((word) => !isNamedWithDigits(word)) ?? [];
  if (clear.length < LEAST_CLEAR_WORDS) return text;
  return text.replace(MIXED_WORD, (word) => (isNamedWithDigits(word) ? word : repairWord(word))).replace(LONE_NUMERAL, '1$1');
}

const LEAST_CLEAR_WORDS = 2;
/** No word has parts longer than 40 letters; without that end a page without blanks would be tried in every way it can be cut. */
const BETWEEN_LETTERS =
  /\b(?:0[A-Z]{3,40}|l[A-Z]{3,40}l?[A-Z]{0,40}|[A-Z]{2,40}l[A-Z]{1,40}l?[A-Z]{0,40}|[A-Za-z]{0,40}[a-z][01][a-z]{1,40}[A-Za-z]{0,40}|[A-Z]{2,40}[01][A-Z]{1,40}|[A-Z][01][A-Z]{2,40})\b/g;
const MIXED_WORD = /\b[A-Za-z01]{0,40}(?:[A-Za-z][01]|[01][A-Za-z]|[A-Z]l[A-Z]|l[A-Z]{2}|lf\b)[A-Za-z01]{0,40}\b/g;
/** A list numbered "l." instead of "1.". */
const LONE_NUMERAL = /^l([.)]\s)/gm;

/** T1DM, A1c, H1N1, N0M0, 1st, 10mg, T1 and the like are written with their digits. */
const isNamedWithDigits = (word: string): boolean =>
  /^(?:[TNM][01]\w{0,4}|T1D\w?|DM1|[A-Z]?1[cC]|H1N1|FEV1|CCR1|BRCA1|ACE1|SGLT1|GLP1|[A-Z][01]{1,2}|\d+[a-zA-Z]{1,3}|[qx]\d+[a-z]{0,3}|[01]+[A-Za-z]{1,4})$/.test(
    word,
  ) && !/^(?:N0|0[UDSA]|M0)$/.test(word);

function repairWord(word: string): string {
  if (!/[A-Za-z]/.test(word)) return word;
  const isUpper =
    word.replace(/[^A-Za-z]/g, '').replace(/l/g, '') ===
      word
        .replace(/[^A-Za-z]/g, '')
        .replace(/l/g, '')
        .toUpperCase() && /[A-Z]/.test(word);
  if (isUpper) return word.replace(/0/g, 'O').replace(/1/g, 'I').replace(/l/g, 'I');
  if (word === 'lf') return 'If';
  const letters = word.replace(/^0/, 'O').replace(/0/g, 'o');
  return letters.replace(/1/g, (_one, at: number) =>
    isVowel(letters[at + 1] ?? '') || letters[at + 1] === 'v' ? vowelOrL(letters, at) : 'l',
  );
}

const isVowel = (letter: string): boolean => /[aeiouy]/i.test(letter);

/** "g1ven" is given, "we1l" is well, "loose1y" is loosely. */
const vowelOrL = (word: string, at: number): string => (word[at + 1] === 'v' || /[^aeiouylr]/i.test(word[at - 1] ?? 'a') ? 'i' : 'l');
