import type { TeamQueue, WorklistCase } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamPage } from './team-page.js';

const one = (n: number, change: Partial<WorklistCase> = {}): WorklistCase => ({
  id: `c${n}`,
  caseNumber: `26-${String(n).padStart(5, '0')}`,
  practiceName: 'Maple Street',
  visitType: 'office_established',
  specialty: 'family_medicine',
  state: 'ready',
  dueAt: null,
  completedAt: null,
  isClockStopped: false,
  pausedMinutes: 0,
  hold: null,
  activeMinutes: 0,
  diagnosisCount: 0,
  lineCount: 0,
  finishedAt: null,
  returnedReason: null,
  isAnswered: false,
  holder: null,
  coder: null,
  ...change,
});
const WAITING = Array.from({ length: 1001 }, (_, n) => one(n));
const ASKED = one(2000, {
  state: 'awaiting_provider',
  hold: { reason: 'query_open', note: null, since: '2026-03-02T10:00:00Z' },
  coder: { id: 'u2', name: 'Dana Okafor' },
});

/** A server that filters and cuts as the real one does; `fetch` is the one thing that is not real here. */
function serve(): string[] {
  const asked: string[] = [];
  Object.assign(globalThis, {
    fetch: async (input: unknown) => {
      asked.push(String(input));
      const { searchParams } = new URL(String(input), 'http://localhost');
      const fits = WAITING.filter(({ caseNumber }) => caseNumber.includes(searchParams.get('find') ?? ''));
      const body: TeamQueue = {
        inWork: searchParams.get('find') ? [] : [ASKED],
        inWorkTotal: searchParams.get('find') ? 0 : 1,
        waiting: fits.slice(0, Number(searchParams.get('shown'))),
        waitingTotal: fits.length,
      };
      return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body) };
    },
  });
  return asked;
}

function show(): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UiProvider density="workbench">
        <TeamPage userId="u1" mayTakeOver onDesk={() => undefined} onRead={() => undefined} />
      </UiProvider>
    </QueryClientProvider>,
  );
}

describe('the team page', () => {
  it('counts every waiting case, shows a hundred, and goes on to the end', async () => {
    serve();
    show();
    const waiting = await screen.findByRole('region', { name: 'Waiting' });
    expect(within(waiting).getByRole('heading').parentElement?.textContent).toContain('1,001');
    expect(within(waiting).getByText('100 of 1,001 shown')).not.toBeNull();
    await userEvent.click(within(waiting).getByRole('button', { name: 'Show more' }));
    expect(await within(waiting).findByText('400 of 1,001 shown')).not.toBeNull();
    await userEvent.click(within(waiting).getByRole('button', { name: 'Show more' }));
    expect(await within(waiting).findByText('26-01000')).not.toBeNull();
    expect(within(waiting).queryByText(/shown/)).toBeNull();
  }, 30_000);

  it('filters by words, says when nothing fits, and clears', async () => {
    const asked = serve();
    show();
    await screen.findByRole('region', { name: 'Waiting' });
    await userEvent.type(screen.getByRole('searchbox'), '26-00777');
    // A thousand rows are drawn in between: not in the second that a search usually has.
    expect(await screen.findByText('26-00777', {}, { timeout: 10_000 })).not.toBeNull();
    expect(asked.at(-1)).toContain('find=26-00777');
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    const [clear] = await screen.findAllByRole('button', { name: 'Clear the filter' });
    if (clear) await userEvent.click(clear);
    expect(await screen.findByText('100 of 1,001 shown')).not.toBeNull();
  }, 30_000);

  it('offers no takeover of a case that waits for the provider', async () => {
    serve();
    show();
    expect(await screen.findByText('Waits for an answer')).not.toBeNull();
    expect(screen.queryByRole('button', { name: /take over/i })).toBeNull();
  });
});
