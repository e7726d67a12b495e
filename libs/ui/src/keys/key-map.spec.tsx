import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { KeyMapProvider, sheetOf, useKeyMap, useKeys, type KeyBinding } from './key-map.js';

function Desk({ heard }: { heard: string[] }) {
  const [shown, setShown] = useState('');
  const say = (word: string) => () => {
    heard.push(word);
    setShown(word);
  };
  useKeys([
    { keys: 'a', label: 'Accept', group: 'Suggestions', run: say('accept') },
    { keys: 'Ctrl+Enter', label: 'Submit and take next', group: 'Case', inFields: true, run: say('submit') },
    { keys: 'ArrowDown', label: 'Next', group: 'Move', run: say('next') },
    { keys: '?', label: 'All keys', group: 'Everywhere', anywhere: true, run: say('sheet') },
  ]);
  const { singleLetters, setSingleLetters } = useKeyMap();
  return (
    <>
      <div role="grid" tabIndex={0} aria-label="Suggestions">
        {shown}
      </div>
      <input aria-label="Search" />
      <button type="button" onClick={() => setSingleLetters(!singleLetters)}>
        Single letters
      </button>
    </>
  );
}

function open() {
  localStorage.clear();
  const heard: string[] = [];
  render(
    <KeyMapProvider>
      <Desk heard={heard} />
    </KeyMapProvider>,
  );
  return { heard, list: screen.getByRole('grid'), field: screen.getByLabelText('Search'), user: userEvent.setup() };
}

describe('the key map', () => {
  it('hears letters while a list has the focus', async () => {
    const { heard, list, user } = open();
    list.focus();
    await user.keyboard('a{ArrowDown}');
    expect(heard).toEqual(['accept', 'next']);
  });

  it('never takes a letter from a field, but hears Ctrl Enter there', async () => {
    const { heard, field, user } = open();
    field.focus();
    await user.keyboard('a?{Control>}{Enter}{/Control}');
    expect(heard).toEqual(['submit']);
    expect(field).toHaveProperty('value', 'a?');
  });

  it('leaves letters alone where no list has the focus, except "?"', async () => {
    const { heard, user } = open();
    screen.getByRole('button').focus();
    await user.keyboard('a?');
    expect(heard).toEqual(['sheet']);
  });

  it('ignores letters with Ctrl, Alt or Meta held', async () => {
    const { heard, list, user } = open();
    list.focus();
    await user.keyboard('{Control>}a{/Control}{Alt>}a{/Alt}{Meta>}a{/Meta}');
    expect(heard).toEqual([]);
  });

  it('lets the reader switch single letters off, and keeps the rest', async () => {
    const { heard, list, user } = open();
    await user.click(screen.getByRole('button'));
    list.focus();
    await user.keyboard('a?{ArrowDown}{Control>}{Enter}{/Control}');
    expect(heard).toEqual(['next', 'submit']);
    expect(localStorage.getItem('chartwright-single-letters')).toBe('off');
  });

  it('gives the sheet each command once, under its heading', () => {
    const run = () => undefined;
    const bindings: KeyBinding[] = [
      { keys: ['j', 'ArrowDown'], label: 'Next', group: 'Move', run },
      { keys: ['j', 'ArrowDown'], label: 'Next', group: 'Move', run },
      { keys: 'x', label: 'Apply the fix', group: 'Claim', run },
      { keys: '1', label: 'First reason', group: 'Reject', hidden: true, run },
    ];
    expect(sheetOf(bindings)).toEqual([
      { group: 'Move', entries: [{ keys: ['j', 'ArrowDown'], label: 'Next' }] },
      { group: 'Claim', entries: [{ keys: ['x'], label: 'Apply the fix' }] },
    ]);
  });
});
