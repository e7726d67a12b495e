import type { FeeView } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Outlet, Route, Routes } from 'react-router';
import { FeesSection } from './fees-section.js';

const asRead: FeeView = {
  id: 'f1',
  code: '20610',
  modifier: '',
  label: 'Large joint injection',
  chargeCents: 18_500,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  version: 1,
};
const practice = { id: 'p1', name: 'Harbor Lane', timeZone: 'America/New_York' };
const REFUSAL = { code: 'version_changed', message: 'Somebody changed this meanwhile.', details: null, requestId: 'r-1' };

/** A server on which somebody else has just changed the fee; `fetch` is the one thing that is not real here. */
function show(): unknown[] {
  const sent: unknown[] = [];
  let now = asRead;
  const answer = async (_: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    const isChange = init?.method === 'PUT';
    if (isChange) {
      sent.push(JSON.parse(String(init?.body)));
      now = { ...asRead, chargeCents: 21_000, version: 2 };
    }
    const text = JSON.stringify(isChange ? REFUSAL : { fees: [now], total: 1, matching: 1, nextCursor: null });
    return { ok: !isChange, status: isChange ? 409 : 200, headers: new Map(), text: async () => text, json: async () => JSON.parse(text) };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <MemoryRouter>
          <Routes>
            <Route element={<Outlet context={{ practice }} />}>
              <Route path="/" element={<FeesSection />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </UiProvider>
    </QueryClientProvider>,
  );
  return sent;
}

describe('a fee that somebody else changed while it was open', () => {
  it('is not overwritten: the dialog says so, and opened again it holds what it is now', async () => {
    const user = userEvent.setup();
    const sent = show();
    await user.click(await screen.findByRole('button', { name: /^Change 20610/ }));
    const charge = screen.getByLabelText(/^Charge/);
    await user.clear(charge);
    await user.type(charge, '190.00');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await within(screen.getByRole('dialog')).findByText(/Somebody changed this meanwhile/)).toBeTruthy();
    expect(sent).toMatchObject([{ chargeCents: 19_000, version: 1 }]);
    expect(await screen.findByText(/210\.00/)).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /^Change 20610/ }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Charge/).value).toBe('210.00');
  });
});

describe('a charge', () => {
  it.each(['-5', '1,000,000,000'])('of %s is none: it is said at the field, and nothing is sent', async (typed) => {
    const user = userEvent.setup();
    const sent = show();
    await user.click(await screen.findByRole('button', { name: /^Change 20610/ }));
    const charge = screen.getByLabelText(/^Charge/);
    await user.clear(charge);
    await user.type(charge, typed);
    expect(screen.getByText('Dollars and cents, such as 198.00.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([]);
  });
});
