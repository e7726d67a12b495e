import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IdleLock } from './idle-lock.js';

function Screen() {
  const [isLocked, setIsLocked] = useState(false);
  const unlock = async (password: string) => {
    if (password !== 'right') return 'That is not the password. 2 tries left before a 15 minute pause.';
    setIsLocked(false);
    return null;
  };
  return (
    <IdleLock
      isLocked={isLocked}
      personName="Dana Okafor"
      email="dana@firm.example"
      idleMinutes={15}
      onUnlock={unlock}
      onSignOut={() => undefined}
    >
      <textarea aria-label="Note" onKeyDown={(event) => event.key === 'F2' && setIsLocked(true)} />
    </IdleLock>
  );
}

async function lockedAfterTyping() {
  const user = userEvent.setup();
  render(<Screen />);
  const note = screen.getByLabelText<HTMLTextAreaElement>('Note');
  await user.type(note, 'knee pain');
  note.setSelectionRange(4, 4);
  await user.keyboard('{F2}');
  return { user, note };
}

describe('the idle lock', () => {
  it('covers the screen and asks the same person for the password', async () => {
    await lockedAfterTyping();
    expect(screen.getByRole('dialog', { name: 'Locked' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Password of Dana Okafor'));
  });

  it('gives back the draft and the caret', async () => {
    const { user, note } = await lockedAfterTyping();
    await user.keyboard('right{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(note.value).toBe('knee pain');
    expect(document.activeElement).toBe(note);
    expect([note.selectionStart, note.selectionEnd]).toEqual([4, 4]);
  });

  it('says how many tries are left and stays locked after a wrong password', async () => {
    const { user } = await lockedAfterTyping();
    await user.keyboard('wrong{Enter}');
    expect(await screen.findByText(/2 tries left/)).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
