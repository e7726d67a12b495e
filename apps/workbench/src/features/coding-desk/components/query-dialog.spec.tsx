import type { QueryText } from '@chartwright/lifecycle';
import { UiProvider } from '@chartwright/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryDialog } from './query-dialog.js';

const draft: QueryText = {
  template: 'specificity',
  title: 'Which knee',
  question: 'Which knee was examined?',
  indicators: [],
  options: [],
};

function open(): { closed: number } {
  const seen = { closed: 0 };
  render(
    <UiProvider density="workbench">
      <QueryDialog
        draft={draft}
        documents={[]}
        providerName="A. Lin, MD"
        onSend={() => undefined}
        onClose={() => (seen.closed += 1)}
        failure={null}
        refusal={null}
        isBusy={false}
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

describe('a query that cannot go out yet', () => {
  it('marks the fields that keep it, for eye and ear', async () => {
    open();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }));
    await userEvent.click(screen.getByRole('button', { name: /Send query/ }));
    expect(screen.getByRole('textbox', { name: 'Title' }).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: 'Question' }).getAttribute('aria-invalid')).toBeNull();
  });
});
