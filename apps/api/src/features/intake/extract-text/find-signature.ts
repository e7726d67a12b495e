const CREDENTIAL = String.raw`(?:M\.?D\.?|D\.?O\.?|N\.?P\.?|P\.?A\.?(?:-C)?|A\.?P\.?R\.?N\.?|F\.?N\.?P\.?(?:-(?:C|BC))?|D\.?P\.?M\.?|C\.?N\.?M\.?|D\.?D\.?S\.?|Ph\.?D\.?|Psy\.?D\.?|LCSW|R\.?N\.?)`;
const NAME_WORD = String.raw`[A-Z][\p{L}.'’-]*`;
const NAME = String.raw`(?:Dr\.?\s+)?${NAME_WORD}(?:\s+${NAME_WORD}){0,3}(?:,?\s+${CREDENTIAL}(?![\p{L}]))*`;

/** Blanks before the first word of a line; never a line end, or each line would read all the empty ones after it. */
const INDENT = String.raw`^[^\S\r\n\u2028\u2029]*`;
/**
 * How notes say that they are signed; the name follows. Two optional parts never begin with blanks that both could take: a long
 * run of blanks is read once, not in every way that it can be shared out.
 */
const SIGNED_PATTERNS = [
  new RegExp(String.raw`(?:electronically|digitally|e-?)\s*signed(?:\s*and\s+\w+\b)?(?:\s*by)?(?:\s*[:\-])?\s*(${NAME})`, 'iu'),
  new RegExp(
    String.raw`${INDENT}(?:signed|signature|authenticated|attested|verified)(?:\s*(?:by|of))?\s*[:\-]\s*(?:/s/\s*)?(${NAME})`,
    'imu',
  ),
  new RegExp(String.raw`${INDENT}(?:signed|authenticated|attested)\s+by\s+(${NAME})`, 'imu'),
  new RegExp(String.raw`/s/\s*(${NAME})`, 'u'),
];
/** A last line that is only a name with a credential counts as a signature line. */
const CLOSING_NAME = new RegExp(String.raw`^(${NAME_WORD}(?:\s+${NAME_WORD}){1,3},?\s+${CREDENTIAL})\.?$`, 'u');
const CLOSING_LINES = 6;

/** Case-insensitive patterns let lower-case words into the name: it ends before the first of them. */
function nameIn(found: string): string | null {
  const words = found.trim().split(/\s+/);
  const end = words.findIndex((word) => !/^[\p{Lu}]/u.test(word));
  const name = (end === -1 ? words : words.slice(0, end))
    .join(' ')
    .replace(/\s+(On|At|Date|Electronically)$/u, '')
    .replace(/[,.;:]+$/, '');
  return name.length >= 3 ? name : null;
}

/** Who signed the note, as its signature line says; null when no such line can be read. */
export function findSignature(text: string): string | null {
  for (const pattern of SIGNED_PATTERNS) {
    const name = nameIn(pattern.exec(text)?.[1] ?? '');
    if (name) return name;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const closing = lines.filter(Boolean).slice(-CLOSING_LINES);
  return closing.map((line) => CLOSING_NAME.exec(line)?.[1]).find(Boolean) ?? null;
}
