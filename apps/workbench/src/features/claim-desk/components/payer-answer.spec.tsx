import type { ClaimDetail } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PayerAnswerButton } from './payer-answer.js';

/** `fetch` is the one thing that is not real here; it keeps what was sent. */
function show(allowedCommands: ClaimDetail['allowedCommands']): unknown[] {
  const sent: unknown[] = [];
  const claim = { id: 'k1', claimNumber: 'CW-1', version: 4, allowedCommands } as ClaimDetail;
  const answer = async (input: unknown, init?: { body?: unknown }): Promise<unknown> => {
    sent.push([String(input), JSON.parse(String(init?.body))]);
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(claim), json: async () => claim };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UiProvider density="workbench">
        <PayerAnswerButton claim={claim} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return sent;
}

describe('recording what the payer said', () => {
  it('is offered only where the claim lets an answer follow', () => {
    show(['rebuild', 'hold']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes a denial only with what it said', async () => {
    const sent = show(['accept277ca', 'postDenied']);
    await userEvent.click(screen.getByRole('button', { name: 'Payer’s answer…' }));
    expect(screen.queryByLabelText('Paid')).toBeNull();
    await userEvent.click(screen.getByLabelText('Denied'));
    expect(screen.getByText('Say what the answer said.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('What it said'), 'CO-50, not deemed necessary');
    await userEvent.click(screen.getByText('Record the answer'));
    await waitFor(() =>
      expect(sent).toEqual([['/api/claims/k1/payer-answer', { version: 4, answer: 'postDenied', words: 'CO-50, not deemed necessary' }]]),
    );
  });
});
