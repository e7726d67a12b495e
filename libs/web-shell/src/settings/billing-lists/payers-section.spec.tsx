import type { PayerView } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Outlet, Route, Routes } from 'react-router';
import { PayersSection } from './payers-section.js';

const payer = (name: string): PayerView => ({
  id: name,
  version: 1,
  name,
  ediPayerId: `ID-${name}`,
  claimFilingCode: 'CI',
  memberIdPattern: null,
  timelyFilingDays: 90,
  isEnrolled: true,
  takesReplacements: true,
  isActive: true,
});
const NINE = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak'].map(payer);
const harborLane = { id: 'p1', name: 'Harbor Lane', timeZone: 'America/New_York' };
type Sent = { path: string; body: unknown };

/** A server that knows these payers and keeps what it was sent; `fetch` is the one thing that is not real here. */
function show(payers: readonly PayerView[] | 'broken'): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    if (init?.method === 'POST' || init?.method === 'PUT') sent.push({ path: String(input), body: JSON.parse(String(init.body)) });
    const isOk = payers !== 'broken';
    const text = JSON.stringify(isOk ? { payers } : { code: 'internal_error', message: 'It broke.', requestId: 'r-7' });
    return { ok: isOk, status: isOk ? 200 : 500, headers: new Map(), text: async () => text, json: async () => JSON.parse(text) };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <MemoryRouter>
          <Routes>
            <Route element={<Outlet context={{ practice: harborLane }} />}>
              <Route path="/" element={<PayersSection />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </UiProvider>
    </QueryClientProvider>,
  );
  return sent;
}
const names = () => screen.getAllByRole('row').flatMap((row) => within(row).queryAllByRole('cell')[0]?.textContent ?? []);

describe('a list that an administrator keeps', () => {
  it('is looked through by name or id once it is long, and says how many of how many fit', async () => {
    const user = userEvent.setup();
    show(NINE);
    await user.type(await screen.findByRole('searchbox', { name: 'Find a payer' }), 'id-el');
    expect(names()).toEqual(['Elm']);
    expect(screen.getByText('1 of 9')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('No payer matches')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(names()).toHaveLength(9);
  });

  it('has no field for finding while it is short', async () => {
    show(NINE.slice(0, 8));
    expect(await screen.findByText('8 payers')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('sends what was typed under the version it was read with, and only once nothing is missing', async () => {
    const user = userEvent.setup();
    const sent = show(NINE);
    await user.click(await screen.findByRole('button', { name: 'Change Elm' }));
    const name = screen.getByLabelText(/^Name/);
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('The name is missing.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(name, 'Elm Health');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ name: 'Elm Health', version: 1 });
  });

  it('says why it is empty and what it is for', async () => {
    show([]);
    expect(await screen.findByText('No payer yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a payer…' })).toBeTruthy();
  });

  it('says that it could not be loaded, with the number of the request', async () => {
    show('broken');
    expect(await screen.findByText('The payers could not be loaded')).toBeTruthy();
    expect(screen.getByText('r-7')).toBeTruthy();
  });
});
