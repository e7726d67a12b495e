import type { CodingDesk, ReviewQueue, WorklistCase } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReviewsPage } from './reviews-page.js';

const one = (n: number, change: Partial<WorklistCase> = {}): WorklistCase => ({
  id: `c${n}`,
  caseNumber: `26-0000${n}`,
  practiceName: 'Maple Street',
  visitType: 'office_established',
  specialty: 'family_medicine',
  state: 'in_review',
  dueAt: null,
  completedAt: null,
  isClockStopped: false,
  pausedMinutes: 0,
  hold: null,
  activeMinutes: 0,
  diagnosisCount: 2,
  lineCount: 1,
  finishedAt: null,
  returnedReason: null,
  isAnswered: false,
  holder: null,
  coder: { id: 'u2', name: 'Dana Okafor' },
  ...change,
});
const FREE = one(1);
const HELD = one(2, {
  holder: { id: 'u3', name: 'Ines Novak', since: '2026-03-02T10:00:00Z', lastSeenAt: '2026-03-02T10:00:00Z' },
  returnedReason: 'Which side?',
});

type Answer = { status: number; body: unknown };
const desk = { header: { id: 'c1' } };

/** A server that knows this page's two routes; `fetch` is the one thing that is not real here. */
function serve(list: ReviewQueue, taken: Answer = { status: 200, body: desk }): string[] {
  const asked: string[] = [];
  Object.assign(globalThis, {
    fetch: async (input: unknown) => {
      asked.push(String(input));
      const { status, body } = String(input).endsWith('/take') ? taken : { status: 200, body: list };
      return { ok: status < 400, status, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
    },
  });
  return asked;
}

function show() {
  const opened: string[] = [];
  const read: string[] = [];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UiProvider density="workbench">
        <ReviewsPage userId="u1" onDesk={(taken: CodingDesk) => opened.push(taken.header.id)} onRead={(caseId) => read.push(caseId)} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return { opened, read };
}

describe('the list of cases in review', () => {
  it('says who coded each case, who has it, and that it was returned before', async () => {
    serve({ cases: [FREE, HELD], total: 2 });
    show();
    const list = await screen.findByRole('region', { name: 'In review' });
    const row = within(list).getByRole('row', { name: /26-00002/ });
    expect(row.textContent).toContain('Dana Okafor · again, after a return · with Ines Novak');
  });

  it('takes the current case by keyboard, and opens its desk', async () => {
    const asked = serve({ cases: [FREE, HELD], total: 2 });
    const { opened } = show();
    await screen.findByText('26-00001');
    await userEvent.keyboard('{Enter}');
    await screen.findByText('26-00001');
    expect(asked.filter((path) => path.endsWith('/cases/c1/take'))).toHaveLength(1);
    expect(opened).toEqual(['c1']);
  });

  it('only reads a case that another auditor has', async () => {
    const asked = serve({ cases: [FREE, HELD], total: 2 });
    const { read } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Read' }));
    expect(read).toEqual(['c2']);
    expect(asked.some((path) => path.endsWith('/take'))).toBe(false);
  });

  it('shows why a case cannot be taken', async () => {
    serve({ cases: [FREE], total: 1 }, { status: 409, body: { code: 'command_refused', message: 'You coded this case.', details: null } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Review' }));
    expect(await screen.findByText('You coded this case.')).not.toBeNull();
  });

  it('says what comes here when nothing waits', async () => {
    serve({ cases: [], total: 0 });
    show();
    expect(await screen.findByText('Nothing is in review')).not.toBeNull();
  });
});
