/** Letters that Unicode does not take apart into a letter and its mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd' };

/** "O’Brien-Ñandú" → "obrien nandu": as somebody types who has no such keys. `app_fold_name` does the same in the database. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’ʼ.]/g, '')
    .replace(/[øłđ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9\u0080-\uffff]+/gu, ' ')
    .trim();
}

/** The last character there is: no text that begins with `beginning` comes after `beginning` and it, in the order of bytes. */
const LAST_CHARACTER = '\u{10FFFF}';

/** From and below which in the order of bytes everything begins with the text. */
export function beginningsOf(text: string): readonly [from: string, below: string] {
  return [text, `${text}${LAST_CHARACTER}`];
}

/**
 * The patients with a word for each of the pairs that begins so: ids as an array, found before anything is joined to them. The pairs
 * are parameters that hold `beginningsOf`.
 */
export function patientsWithWords(pairs: readonly (readonly [from: string, below: string])[]): string {
  const each = pairs.map(([from, below]) => `SELECT w.patient_id FROM patient_word w WHERE w.word >= ${from} AND w.word < ${below}`);
  return `ANY (ARRAY(${each.join(' INTERSECT ')}))`;
}
