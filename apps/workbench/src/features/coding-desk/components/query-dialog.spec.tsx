import { OTHER_OPTION, UNABLE_OPTION, type QueryText } from '@chartwright/lifecycle';
import { UiProvider } from '@chartwright/ui';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryDialog } from './query-dialog.js';

const draft: QueryText = {
  template: 'specificity',
  title: 'Which knee',
  question: 'Which knee was examined?',
  indicators: [],
  options: [],
};

const NOTE = { id: 'd1', title: 'Visit note', kind: 'note', receivedAt: '2026-03-11T09:00:00Z', signedBy: null, text: 'Pain in one knee.' };

type Seen = { closed: number; sent: number };

function open(query = draft, isBusy = false): Seen {
  const seen = { closed: 0, sent: 0 };
  render(
    <UiProvider density="workbench">
      <QueryDialog
        draft={query}
        documents={[NOTE]}
        providerName="A. Lin, MD"
        onSend={() => (seen.sent += 1)}
        onClose={() => (seen.closed += 1)}
        failure={null}
        refusal={null}
        isBusy={isBusy}
      />
    </UiProvider>,
  );
  return seen;
}

describe('leaving a query to the provider', () => {
  it('asks before Esc throws typed text away', async () => {
    const seen = open();
    await userEvent.type(screen.getByLabelText('Question'), ' Left or right?{Escape}');
    expect(screen.getByText('Throw this query away?')).toBeTruthy();
    expect(seen.closed).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: /Go on writing/ }));
    expect(screen.getByLabelText('Question')).toHaveProperty('value', 'Which knee was examined? Left or right?');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(seen.closed).toBe(1);
  });
  it('closes at once while nothing was typed', async () => {
    const seen = open();
    await userEvent.click(screen.getByLabelText('Question'));
    await userEvent.keyboard('{Escape}');
    expect(seen.closed).toBe(1);
  });
});

describe('a query on its way', () => {
  const complete: QueryText = {
    ...draft,
    indicators: ['Pain in one knee'],
    options: ['The left one', 'The right one', OTHER_OPTION, UNABLE_OPTION],
  };

  it('goes out by Ctrl Enter, and once only', async () => {
    const idle = open(complete);
    await userEvent.type(screen.getByLabelText('Question'), '{Control>}{Enter}{/Control}');
    cleanup();
    const busy = open(complete, true);
    await userEvent.type(screen.getByLabelText('Question'), '{Control>}{Enter}{/Control}');
    expect([idle.sent, busy.sent]).toEqual([1, 0]);
  });
});

describe('a query that cannot go out yet', () => {
  it('marks the fields that keep it, for eye and ear', async () => {
    open();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }));
    await userEvent.click(screen.getByRole('button', { name: /Send query/ }));
    expect(screen.getByRole('textbox', { name: 'Title' }).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: 'Question' }).getAttribute('aria-invalid')).toBeNull();
  });
});
