import { sessionQuery } from '@chartwright/api-client';
import type { LearningMeasure, LearningReport } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LearningPage } from './learning-page.js';

const measure: LearningMeasure = {
  proposed: 40,
  keptProposed: 30,
  listed: 20,
  keptListed: 5,
  rejected: 8,
  added: 10,
  changed: 2,
  acceptance: 35 / 43,
  precision: 0.75,
  recall: 30 / 45,
};
const points = ['2026-11-09', '2026-11-16'].map((startsOn) => ({ ...measure, startsOn }));
const REPORT: LearningReport = {
  from: '2026-08-31',
  to: '2026-11-22',
  period: 'week',
  family: 'category',
  caseCount: 12,
  total: measure,
  points,
  families: [
    { ...measure, family: 'E11', label: 'Type 2 diabetes mellitus', kind: 'diagnosis', points },
    { ...measure, family: '992', label: 'Visits', kind: 'procedure', points, precision: null },
  ],
  reasons: [{ reason: 'Not documented', count: 6 }],
  specialties: [{ value: 'cardiology', label: 'Cardiology' }],
  providers: [{ id: 'v1', name: 'Rowe, Dana' }],
  resets: [],
  decisionsInUse: 310,
};
const EMPTY: LearningReport = { ...REPORT, families: [], points: [], reasons: [], caseCount: 0 };
const PRACTICES = [
  { id: 'p1', name: 'Harbor Lane', timeZone: 'America/Chicago' },
  { id: 'p2', name: 'Bayside', timeZone: 'America/Chicago' },
];

type Sent = { method: string; path: string; body: unknown };
type Answer = { status: number; body: unknown };

/** A server that keeps what it was sent; `fetch` is the one thing that is not real here. */
function serve(answers: (sent: Sent) => Answer): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    const one = { method: init?.method ?? 'GET', path: String(input), body };
    sent.push(one);
    const { status, body: answered } = answers(one);
    return { ok: status < 300, status, headers: new Map(), text: async () => JSON.stringify(answered), json: async () => answered };
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

function show(permissions: readonly string[] = ['suggestion.report', 'suggestion.resetLearning'], practices = PRACTICES.slice(0, 1)): void {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, { permissions, role: 'practice_admin', practices } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <UiProvider density="workbench">
        <LearningPage />
      </UiProvider>
    </QueryClientProvider>,
  );
}

const ordinary = ({ method }: Sent): Answer =>
  method === 'POST'
    ? { status: 200, body: { reset: { at: '2026-11-22T09:00:00Z', byName: 'Maria', reason: 'x' } } }
    : { status: 200, body: REPORT };

describe('the report on suggestions', () => {
  it('leaves out families whose codes were listed and nothing else', async () => {
    const [first] = REPORT.families;
    const zeros = { proposed: 0, keptProposed: 0, keptListed: 0, rejected: 0, added: 0, changed: 0 };
    const quiet = first ? [{ ...first, ...zeros, listed: 4, family: 'R05', label: 'Cough' }] : [];
    serve(() => ({ status: 200, body: { ...REPORT, families: [...REPORT.families, ...quiet] } }));
    show();
    const table = await screen.findByRole('region', { name: 'Code families' });
    expect(within(table).getByText('E11')).toBeTruthy();
    expect(within(table).queryByText('R05')).toBeNull();
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('shows acceptance, precision and recall with the counts that they come from', async () => {
    serve(ordinary);
    show();
    expect(await screen.findByText('30 of 40 proposed codes billed')).toBeTruthy();
    expect(screen.getByText('35 accepted, 8 rejected')).toBeTruthy();
    expect(screen.getByText('30 of 45 billed codes proposed')).toBeTruthy();
    expect(screen.getByText('310 decisions re-rank suggestions now')).toBeTruthy();
    expect(screen.getByRole('img', { name: /Precision from 75 % to 75 %/ })).toBeTruthy();
    expect(screen.getByText('Not documented')).toBeTruthy();
  });

  it('opens a family to its course over time, by key, and says a dash where nothing was decided', async () => {
    serve(ordinary);
    show();
    const person = userEvent.setup();
    const diabetes = await screen.findByRole('button', { name: /E11/ });
    diabetes.focus();
    await person.keyboard('{Enter}');
    expect(diabetes.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Week of 16 Nov')).toBeTruthy();
    await person.keyboard('j');
    expect(document.activeElement?.textContent).toContain('992');
    const visits = screen.getByRole('row', { name: /992/ });
    expect(within(visits).getByText('–')).toBeTruthy();
  });

  it('asks the server for one provider’s months, and offers the same as a file', async () => {
    const sent = serve(ordinary);
    show();
    const person = userEvent.setup();
    await screen.findByText('30 of 40 proposed codes billed');
    await person.selectOptions(screen.getByLabelText('Provider'), 'v1');
    await person.selectOptions(screen.getByLabelText('Over time by'), 'month');
    await waitFor(() => expect(sent.at(-1)?.path).toContain('/practices/p1/learning?providerId=v1&period=month'));
    const file = screen.getByRole('link', { name: 'Export as CSV' });
    expect(file.getAttribute('href')).toContain('/practices/p1/learning/csv?providerId=v1&period=month');
  });

  it('forgets only with a reason, and sends it', async () => {
    const sent = serve(ordinary);
    show();
    const person = userEvent.setup();
    await person.click(await screen.findByRole('button', { name: 'Start anew…' }));
    await person.click(screen.getByRole('button', { name: 'Forget what was learned' }));
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    expect(screen.getByText('Say why in a few words.')).toBeTruthy();
    await person.type(screen.getByLabelText('Why'), 'A new engine');
    await person.click(screen.getByRole('button', { name: 'Forget what was learned' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
      path: expect.stringContaining('/practices/p1/learning/reset'),
      body: { reason: 'A new engine' },
    });
  });

  it('offers no reset to a lead, who reads several practices', async () => {
    const sent = serve(ordinary);
    show(['suggestion.report'], PRACTICES);
    await screen.findByText('30 of 40 proposed codes billed');
    expect(screen.queryByRole('button', { name: 'Start anew…' })).toBeNull();
    await userEvent.setup().selectOptions(screen.getByLabelText('Practice'), 'p2');
    await waitFor(() => expect(sent.at(-1)?.path).toContain('/practices/p2/learning'));
  });

  it('says what an empty report is waiting for, and clears filters that leave nothing', async () => {
    serve(() => ({ status: 200, body: EMPTY }));
    show();
    expect(await screen.findByText('No coding was finished in these days')).toBeTruthy();
    const person = userEvent.setup();
    await person.selectOptions(screen.getByLabelText('Specialty'), 'cardiology');
    expect(await screen.findByText('No finished case fits these filters')).toBeTruthy();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    await person.click(clear!);
    expect(await screen.findByText('No coding was finished in these days')).toBeTruthy();
  });

  it('says what failed and tries again', async () => {
    let isDown = true;
    serve((sent) => (isDown ? { status: 500, body: { code: 'internal', message: 'It failed.', requestId: 'r1' } } : ordinary(sent)));
    show();
    expect(await screen.findByText('The report could not be loaded')).toBeTruthy();
    isDown = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('30 of 40 proposed codes billed')).toBeTruthy();
  });

  it('belongs to leads and administrators', () => {
    serve(ordinary);
    show(['queue.viewOwn']);
    expect(screen.getByText('The report on suggestions belongs to leads and administrators.')).toBeTruthy();
  });
});
