import type { PatientView } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PatientLookup } from './patient-lookup.js';

const patient = (lastName: string): PatientView => ({
  id: lastName,
  version: 1,
  lastName,
  firstName: 'Ines',
  dateOfBirth: '1961-05-02',
  sex: 'F',
  addressLine1: null,
  addressLine2: null,
  city: null,
  state: null,
  zip: null,
  phone: null,
  recordNumber: null,
  coverages: [],
});
const KNOWN = ['Marlow', 'Marten'].map(patient);

/** A server that answers when it is told to; `fetch` is the one thing that is not real here. */
function show() {
  const waiting: (() => void)[] = [];
  const answer = async (_input: unknown, init?: { body?: unknown }): Promise<unknown> => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    const { text } = JSON.parse(String(init?.body));
    const found = JSON.stringify({ patients: KNOWN.filter(({ lastName }) => lastName.toLowerCase().startsWith(text)) });
    return { ok: true, status: 200, headers: new Map(), text: async () => found };
  };
  Object.assign(globalThis, { fetch: answer });
  const picked: string[] = [];
  const added: string[] = [];
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <PatientLookup onPick={({ lastName }) => picked.push(lastName)} onAdd={(typed) => added.push(typed)} />
      </UiProvider>
    </QueryClientProvider>,
  );
  const asked = async (): Promise<void> => {
    await waitFor(() => expect(waiting).not.toEqual([]));
    await act(async () => waiting.splice(0).forEach((letGo) => letGo()));
  };
  return { picked, added, answerNow: asked };
}

describe('looking a patient up', () => {
  it('takes nobody who was found for other words: Enter waits for the answer to what is typed', async () => {
    const user = userEvent.setup();
    const { picked, added, answerNow } = show();
    await user.type(screen.getByRole('combobox'), 'mar');
    await answerNow();
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await user.keyboard('ten{Enter}');
    expect([picked, added]).toEqual([[], []]);
    await answerNow();
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(picked).toEqual(['Marten']);
  });

  it('offers to add nobody while the answer is on its way', async () => {
    const user = userEvent.setup();
    const { added, answerNow } = show();
    await user.type(screen.getByRole('combobox'), 'zzz{Enter}');
    expect(added).toEqual([]);
    await answerNow();
    await screen.findByText(/Nobody found/);
    await user.keyboard('{Enter}');
    expect(added).toEqual(['zzz']);
  });
});
