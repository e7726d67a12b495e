import { UiProvider } from '@chartwright/ui';
import { hasUnsentText, keepUnsentText } from '@chartwright/web-shell';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TypedNoteDialog } from './typed-note-dialog.js';

const NAME = 'note of case 1';
const NOTE = 'Seen for gout of the left foot.';
const field = () => screen.getByLabelText('Note, as the clinician wrote it');

function open(onSave: (text: string) => Promise<void> = async () => undefined) {
  const seen = { closed: 0 };
  const shown = render(
    <UiProvider density="intake">
      <TypedNoteDialog isPasted={false} name={NAME} onSave={onSave} onClose={() => (seen.closed += 1)} />
    </UiProvider>,
  );
  return { seen, leavePage: shown.unmount };
}

describe('a note that is being typed', () => {
  afterEach(() => keepUnsentText(NAME, ''));

  it('is still there when its page was left and opened again', async () => {
    const { leavePage } = open();
    await userEvent.type(field(), NOTE);
    leavePage();
    open();
    expect(field()).toHaveProperty('value', NOTE);
  });

  it('is thrown away only by somebody who says so', async () => {
    const { seen } = open();
    await userEvent.type(field(), NOTE);
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect([seen.closed, hasUnsentText(NAME)]).toEqual([0, true]);
    await userEvent.click(screen.getByRole('button', { name: /Go on writing/ }));
    expect(field()).toHaveProperty('value', NOTE);
    await userEvent.type(field(), '{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect([seen.closed, hasUnsentText(NAME)]).toEqual([1, false]);
  });

  it('leaves without a question while nothing was typed', async () => {
    const { seen } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(seen.closed).toBe(1);
  });

  it('is no longer kept once it is a document, and still is when saving failed', async () => {
    const saved: string[] = [];
    open(async (text) => {
      if (saved.push(text) === 1) throw new Error('no line');
    });
    await userEvent.type(field(), NOTE);
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    expect(screen.getByText('The note could not be saved. What you typed is kept.')).toBeTruthy();
    expect(hasUnsentText(NAME)).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    expect([saved, hasUnsentText(NAME)]).toEqual([[NOTE, NOTE], false]);
  });
});
