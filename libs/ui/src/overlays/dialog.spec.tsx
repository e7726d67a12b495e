import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Dialog } from './dialog.js';

function Row() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Change Medicare
      </button>
      {isOpen && (
        <Dialog title="Change Medicare" onClose={() => setIsOpen(false)}>
          <input aria-label="Name" />
        </Dialog>
      )}
    </>
  );
}

/** What browsers do and jsdom leaves out: the focus goes in, and back on close as long as the dialog is on the page. */
function giveDialogsTheirFocus(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      before.set(this, document.activeElement);
      this.setAttribute('open', '');
      this.querySelector('input')?.focus();
    },
    close(this: HTMLDialogElement) {
      const last = before.get(this);
      if (this.isConnected && last instanceof HTMLElement) last.focus();
      this.removeAttribute('open');
    },
  });
}

describe('a dialog', () => {
  beforeAll(giveDialogsTheirFocus);

  it('gives the focus back to the button that opened it', async () => {
    const user = userEvent.setup();
    const { getByRole, queryByRole, getByLabelText } = render(<Row />);
    await user.click(getByRole('button'));
    expect(document.activeElement).toBe(getByLabelText('Name'));
    await user.keyboard('{Escape}');
    expect(queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Change Medicare' }));
  });
});
