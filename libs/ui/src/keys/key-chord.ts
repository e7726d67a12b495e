/** The parts of a keyboard event that a chord is made of. */
export type KeyPress = { key: string; code?: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean; shiftKey: boolean };

/**
 * 'Ctrl+Shift+Enter', 'Alt+ArrowUp', 'Shift+A', 'j', '?'. Ctrl stands for Meta too, as Mac keyboards have it.
 * A printable character already holds its Shift, except letters, which are named with it.
 */
export function chordOf(press: KeyPress): string {
  const isCharacter = press.key.length === 1 && press.key !== ' ';
  const isLetter = isCharacter && /\p{L}/u.test(press.key);
  const parts: string[] = [];
  if (press.ctrlKey || press.metaKey) parts.push('ctrl');
  if (press.altKey) parts.push('alt');
  if (press.shiftKey && (!isCharacter || isLetter)) parts.push('shift');
  // With Alt held some layouts type another character; the physical key is meant.
  const fromCode = press.altKey && press.code?.startsWith('Key') ? press.code.slice('Key'.length) : press.key;
  parts.push(fromCode === ' ' ? 'space' : fromCode.toLowerCase());
  return parts.join('+');
}

export function normalChord(keys: string): string {
  const parts = keys.split('+').map((part) => part.toLowerCase());
  const key = parts.pop() ?? '';
  const modifiers = ['ctrl', 'alt', 'shift'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, key === '' ? '+' : key].join('+');
}

/** One character without Ctrl or Alt: WCAG 2.1.4 lets the reader switch these off. */
export function isCharacterKey(keys: string): boolean {
  const chord = normalChord(keys);
  return !chord.startsWith('ctrl+') && !chord.startsWith('alt+') && chord.replace('shift+', '').length === 1;
}
