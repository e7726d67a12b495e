import type { ClaimBatchView, ClaimHistoryEntry } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { historyWords } from './claim-words.js';
import { TakeBackBatch } from './take-back-batch.js';

const batch: ClaimBatchView = {
  id: 'b2',
  practiceId: 'p1',
  practiceName: 'Lakeside Family Medicine',
  number: '0002',
  state: 'submitted',
  fileName: 'claims-0002.edi',
  usage: 'T',
  interchangeControlNumber: 2,
  claimCount: 2,
  chargeCents: 40_950,
  sizeBytes: 1,
  sha256: '',
  createdByName: null,
  createdAt: '2026-02-11T14:00:00Z',
  downloadedAt: null,
};

/** `fetch` is the one thing that is not real here; it keeps what was asked of the server. */
function show(): string[] {
  const asked: string[] = [];
  const answer = async (input: unknown): Promise<unknown> => {
    asked.push(String(input));
    const body = { ...batch, state: 'cancelled' };
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UiProvider density="workbench">
        <TakeBackBatch batch={batch} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return asked;
}

describe('taking a test batch back', () => {
  it('says first what becomes of its claims', async () => {
    const asked = show();
    await userEvent.click(screen.getByRole('button', { name: /Take back/ }));
    expect(screen.getByText(/2 claims are ready again and can go out in another batch/)).toBeTruthy();
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByText('Take back', { selector: 'dialog button, dialog button *' }));
    await waitFor(() => expect(asked).toEqual(['/api/claim-batches/b2/take-back']));
  });

  it('stands in the claim’s history under its own name', () => {
    const entry: ClaimHistoryEntry = {
      id: 'e',
      kind: 'exported',
      toState: 'submitted',
      at: '2026-02-11T14:00:00Z',
      actorName: null,
      cause: '0002',
      batch: { id: 'b2', number: '0002', claimCount: 2, isTest: true },
      outcome: null,
    };
    expect(historyWords(entry).title).toBe('Written into test batch 0002');
    expect(historyWords({ ...entry, kind: 'testTakenBack' }).title).toBe('Taken back from test batch 0002');
  });
});
