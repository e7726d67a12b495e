import type { ProviderList, ProviderView } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Outlet, Route, Routes } from 'react-router';
import { ProvidersSection } from './providers-section.js';

const provider = (lastName: string): ProviderView => ({
  id: lastName,
  npi: '1316206477',
  lastName,
  firstName: 'Kim',
  credential: null,
  taxonomy: null,
  specialty: null,
  isRendering: true,
  isReferring: false,
  isActive: true,
  version: 1,
});
const ALL = Array.from({ length: 12 }, (_, index) => provider(`Vale${String(index).padStart(2, '0')}`));
const PAGE = 5;
const practice = { id: 'p1', name: 'Harbor Lane', timeZone: 'America/New_York' };

/** A server that gives five at a time and looks for what it is asked; `fetch` is the one thing that is not real here. */
function show(): void {
  const answer = async (input: unknown): Promise<unknown> => {
    const asked = new URL(String(input), 'http://here').searchParams;
    const fitting = ALL.filter(({ lastName }) => lastName.toLowerCase().includes(asked.get('find') ?? ''));
    const start = fitting.findIndex(({ id }) => id === asked.get('cursor')) + 1;
    const providers = fitting.slice(start, start + PAGE);
    const nextCursor = start + PAGE < fitting.length ? (providers.at(-1)?.id ?? null) : null;
    const text = JSON.stringify({ providers, total: ALL.length, matching: fitting.length, nextCursor } satisfies ProviderList);
    return { ok: true, status: 200, headers: new Map(), text: async () => text, json: async () => JSON.parse(text) };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <MemoryRouter>
          <Routes>
            <Route element={<Outlet context={{ practice }} />}>
              <Route path="/" element={<ProvidersSection />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </UiProvider>
    </QueryClientProvider>,
  );
}
const names = () => screen.getAllByRole('row').flatMap((row) => within(row).queryAllByRole('cell')[0]?.textContent ?? []);

describe('a list of the settings that comes in pages', () => {
  it('says how many there are, and shows more until it has shown all', async () => {
    const user = userEvent.setup();
    show();
    expect(await screen.findByText('12 providers')).toBeTruthy();
    expect(screen.getByText('5 of 12 shown')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names()).toHaveLength(10));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names()).toEqual(ALL.map(({ lastName }) => `${lastName}, Kim`)));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('is looked through where it is kept, past what is shown', async () => {
    const user = userEvent.setup();
    show();
    await user.type(await screen.findByRole('searchbox', { name: 'Find a provider' }), 'vale11');
    expect(await screen.findByText('1 of 12')).toBeTruthy();
    await waitFor(() => expect(names()).toEqual(['Vale11, Kim']));
    await user.type(screen.getByRole('searchbox'), 'x');
    await user.click(await screen.findByRole('button', { name: 'Clear the filter' }));
    expect(await screen.findByText('12 providers')).toBeTruthy();
  });
});
