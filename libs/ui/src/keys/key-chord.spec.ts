import { chordOf, isCharacterKey, normalChord } from './key-chord.js';

const press = (key: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) =>
  chordOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

describe('keys as they are named and as they are pressed', () => {
  it.each([
    ['j', press('j')],
    ['Shift+A', press('A', { shiftKey: true })],
    ['?', press('?', { shiftKey: true })],
    ['Ctrl+Enter', press('Enter', { ctrlKey: true })],
    ['Ctrl+Shift+Enter', press('Enter', { ctrlKey: true, shiftKey: true })],
    ['Alt+ArrowUp', press('ArrowUp', { altKey: true })],
    ['Alt+w', press('∑', { altKey: true, code: 'KeyW' })],
    ['Ctrl+k', press('k', { metaKey: true })],
    ['Space', press(' ')],
  ])('%s is heard', (named, pressed) => {
    expect(pressed).toBe(normalChord(named));
  });

  it('does not take Shift A for A', () => {
    expect(press('A', { shiftKey: true })).not.toBe(normalChord('a'));
  });

  it('counts as a single character what a typist could type by accident', () => {
    expect(['a', 'Shift+A', '?', '1', '/'].map(isCharacterKey)).toEqual([true, true, true, true, true]);
    expect(['Ctrl+k', 'Alt+ArrowUp', 'Enter', 'Escape', 'ArrowDown', 'Delete'].map(isCharacterKey)).toEqual(Array(6).fill(false));
  });
});
