import { sessionQuery } from '@chartwright/api-client';
import type { PolicyList } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PoliciesPage } from './policies-page.js';

const LIST: PolicyList = {
  loads: [
    {
      id: 'l1',
      fileName: 'own policies.csv',
      policyCount: 1,
      loadedBy: 'Omar Haddad',
      loadedAt: '2026-03-01T10:00:00Z',
      withdrawnBy: null,
      withdrawnAt: null,
    },
  ],
  policies: [
    {
      policyId: 'L1',
      type: 'LCD',
      title: 'Lipid testing',
      payer: 'MEDICARE',
      state: 'TX',
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      procedures: ['80061'],
      groups: [{ logic: 'any', codes: Array.from({ length: 40 }, (_, index) => `E${String(index).padStart(2, '0')}.-`) }],
      limit: { count: 1, months: 12 },
      fileName: 'own policies.csv',
    },
  ],
  found: 1,
};
const NOTHING: PolicyList = { loads: [], policies: [], found: 0 };

type Answer = { status: number; body: unknown };
type Sent = { method: string; path: string };

/** `fetch` is the one thing that is not real here. */
function serve(list: PolicyList, posted: Answer = { status: 201, body: LIST.loads[0] }): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { method?: string }): Promise<unknown> => {
    const method = init?.method ?? 'GET';
    sent.push({ method, path: String(input) });
    const { status, body } = method === 'POST' ? posted : { status: 200, body: list };
    return { ok: status < 300, status, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

function renderPolicies(permissions: readonly string[] = ['ruleSet.view', 'ruleSet.edit']): void {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, { permissions, role: 'firm_admin', practices: [] } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <UiProvider density="workbench">
        <PoliciesPage />
      </UiProvider>
    </QueryClientProvider>,
  );
}
const csv = new File(['policy,type'], 'mine.csv', { type: 'text/csv' });

describe('coverage policies (CR-200)', () => {
  it('shows what is loaded, by whom, for whom, and what it covers', async () => {
    serve(LIST);
    renderPolicies();
    const row = within(await screen.findByRole('table', { name: 'Policies that act' })).getAllByRole('row')[1];
    expect(row?.textContent).toContain('Medicare, TX');
    expect(row?.textContent).toContain('and 28 more');
    expect(row?.textContent).toContain('1 in 12 months');
    expect(screen.getByText('1 Mar 2026 by Omar Haddad')).toBeTruthy();
  });

  it('says that a file was taken whole', async () => {
    serve(LIST);
    renderPolicies();
    await userEvent.upload(await screen.findByLabelText('Policy file'), csv);
    expect(await screen.findByText(/1 policy of own policies.csv loaded/)).toBeTruthy();
  });

  it('says line and column of each fault, and that nothing was loaded', async () => {
    const faults = [
      { line: 3, column: 'type', problem: 'A type is one of NCD, LCD, payer.' },
      { line: 9, column: 'effective_from', problem: 'The first day is a day, YYYY-MM-DD.' },
    ];
    serve(NOTHING, { status: 422, body: { code: 'policy_file_refused', message: 'No.', details: { faults }, requestId: 'q' } });
    renderPolicies();
    await userEvent.upload(await screen.findByLabelText('Policy file'), csv);
    expect(await screen.findByText('2 faults in the file.')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: 'Faults in the file' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '3typeA type is one of NCD, LCD, payer.',
      '9effective_fromThe first day is a day, YYYY-MM-DD.',
    ]);
  });

  it('withdraws a file only after a second press', async () => {
    const sent = serve(LIST, { status: 200, body: LIST.loads[0] });
    renderPolicies();
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw own policies.csv' }));
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw its 1' }));
    expect(sent.some(({ path }) => path.endsWith('/loads/l1/withdraw'))).toBe(true);
  });

  it('lets others see what acts, without loading or withdrawing', async () => {
    serve(LIST);
    renderPolicies(['ruleSet.view']);
    await screen.findByRole('table', { name: 'Policies that act' });
    expect(screen.queryByRole('button', { name: /Load a file|Withdraw/ })).toBeNull();
  });

  it('says that nothing is checked while nothing is loaded', async () => {
    serve(NOTHING);
    renderPolicies(['ruleSet.view']);
    expect(await screen.findByText(/only once an administrator of the coding firm has loaded a file/)).toBeTruthy();
  });
});
