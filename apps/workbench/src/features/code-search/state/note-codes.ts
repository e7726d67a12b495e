export type NotePart = { text: string; code: string | null };

// A category, with what follows the dot, or a dash where more characters are to be looked up: E11, E11.2-, S62.662A, QA0.01.
const CODE = /\b([A-Z][0-9A-Z][0-9A-Z](?:\.[0-9A-Z]{1,4})?)(\.-|-)?(?![0-9A-Z])/g;

/** The text of a note with the codes in it set apart, so that each can be followed. */
export function noteParts(text: string): NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    const code = match[1] ?? '';
    // Three letters are a word; a code has a digit second or third.
    if (!/\d/.test(code.slice(1, 3))) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), code: null });
    const isRange = match[2] === '-' && /^[A-Z]\d/.test(text.slice(match.index + match[0].length));
    parts.push({ text: isRange ? code : match[0], code });
    from = match.index + (isRange ? code.length : match[0].length);
  }
  if (from < text.length) parts.push({ text: text.slice(from), code: null });
  return parts;
}

export type HeldPart = NotePart & { before: string; after: string };

/** The same with the bracket or comma beside a code held to it, so that no line ends with "(" and none begins with ")". */
export function heldParts(text: string): HeldPart[] {
  const parts = noteParts(text).map((part): HeldPart => ({ ...part, before: '', after: '' }));
  parts.forEach((part, at) => {
    const [left, right] = [parts[at - 1], parts[at + 1]];
    if (part.code === null) return;
    if (left?.code === null && left.text.endsWith('(')) {
      left.text = left.text.slice(0, -1);
      part.before = '(';
    }
    const closing = right?.code === null ? (/^[),;.]+/.exec(right.text)?.[0] ?? '') : '';
    if (right) right.text = right.text.slice(closing.length);
    part.after = closing;
  });
  return parts;
}
