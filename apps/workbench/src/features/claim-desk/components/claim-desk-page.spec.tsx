import { sessionQuery } from '@chartwright/api-client';
import type { ClaimDetail, ClaimListItem, ClaimPage } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ClaimDeskPage } from './claim-desk-page.js';

const claim = (over: Partial<ClaimListItem>): ClaimListItem => ({
  id: 'c1',
  practiceId: 'p1',
  practiceName: 'Maple Street',
  claimNumber: 'CW-MAPLE0001',
  caseNumber: '26-00001',
  state: 'ready',
  patientName: 'Winter, Anna',
  dateOfService: '2026-03-02',
  payerName: 'Example Health',
  renderingProviderName: 'Rowe, Dana',
  chargeCents: 12_500,
  why: null,
  createdAt: '2026-03-05T10:00:00Z',
  version: 3,
  ...over,
});
const READY = claim({});
const HELD = claim({ id: 'c2', claimNumber: 'CW-MAPLE0002', state: 'held', why: 'The patient street is missing.', chargeCents: 5_000 });

const pageOf = (claims: ClaimListItem[]): ClaimPage => ({
  claims,
  nextCursor: null,
  matching: { count: claims.length, chargeCents: claims.reduce((sum, one) => sum + one.chargeCents, 0) },
  total: 2,
  tabs: { toWork: 2, all: 2, ready: 1, held: 1, rejected: 0, sent: 0, accepted: 0, denied: 0, paid: 0 },
});

type Sent = { path: string; body: unknown };
type Answer = { status: number; body: unknown };

/** A server that keeps what it was sent; `fetch` is the one thing that is not real here. */
function serve(answers: (sent: Sent) => Answer): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { body?: unknown }): Promise<unknown> => {
    const one = { path: String(input), body: typeof init?.body === 'string' ? JSON.parse(init.body) : null };
    sent.push(one);
    const { status, body } = answers(one);
    return { ok: status < 300, status, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

function Desk() {
  const [open, setOpen] = useState<string | null>(null);
  return <ClaimDeskPage openClaimId={open} onOpenClaim={setOpen} />;
}

function renderDesk(permissions: readonly string[] = ['claim.view', 'claim.hold', 'claim.export']): void {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, { permissions, role: 'billing_manager', practices: [] } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <UiProvider density="workbench">
        <Desk />
      </UiProvider>
    </QueryClientProvider>,
  );
}

const ordinary = ({ path, body }: Sent): Answer => {
  if (path.endsWith('/claims/choices')) return { status: 200, body: { payers: [], providers: [], practices: [] } };
  if (path.endsWith('/claims/search')) {
    const hasText = typeof body === 'object' && body !== null && 'text' in body;
    return { status: 200, body: pageOf(hasText ? [] : [READY, HELD]) };
  }
  if (path.endsWith('/claim-batches/preview')) {
    const practice = { practiceId: 'p1', practiceName: 'Maple Street', receiverName: 'Example Clearing', usage: 'P' };
    return { status: 200, body: { batches: [{ ...practice, claimCount: 1, chargeCents: 12_500 }] } };
  }
  if (path.endsWith('/claim-batches')) {
    return {
      status: 422,
      body: {
        code: 'claim_blocked',
        message: 'One claim of the selection cannot go out.',
        requestId: 'r1',
        details: {
          claims: [
            { id: 'c1', claimNumber: READY.claimNumber, state: 'held', reasons: ['CL-09: The practice is not enrolled with this payer.'] },
          ],
        },
      },
    };
  }
  const detail: ClaimDetail = {
    ...HELD,
    caseId: 'k1',
    frequency: '1',
    versionNumber: 1,
    diagnoses: ['E11.9'],
    lines: [],
    memberId: 'W1',
    findings: [
      { ruleId: 'CL-18', severity: 'hard', targets: ['patient street'], message: 'The patient street is missing.', source: '005010X222A1' },
    ],
    hold: null,
    history: [
      { id: 'h1', kind: 'built', toState: 'held', at: '2026-03-05T10:00:00Z', actorName: null, cause: null, batch: null, outcome: null },
    ],
    allowedCommands: ['release', 'rebuild'],
    sending: null,
    allowedOutcomes: [],
    strikable: null,
  };
  return { status: 200, body: detail };
};

describe('claim desk', () => {
  it('says in the list why a claim is held', async () => {
    serve(ordinary);
    renderDesk();
    const row = (await screen.findByText('CW-MAPLE0002')).closest('tr');
    expect(within(row ?? document.body).getByText('The patient street is missing.')).toBeTruthy();
  });
  it('puts only ready claims of a selection into the batch and counts the ones that stay', async () => {
    const sent = serve(ordinary);
    renderDesk();
    await userEvent.click(await screen.findByLabelText('Select CW-MAPLE0001'));
    await userEvent.click(screen.getByLabelText('Select CW-MAPLE0002'));
    expect(screen.getByText('2 selected')).toBeTruthy();
    expect(screen.getByText(/1 held stays/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Make batch of 1/ }));
    expect(await screen.findByText('Send 1 claim for $125.00?')).toBeTruthy();
    expect(screen.getByText(/Example Clearing/).textContent).toContain('Maple Street');
    expect(screen.getByText('Production file')).toBeTruthy();
    expect(sent.some((one) => one.path.endsWith('/claim-batches'))).toBe(false);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(sent.find((one) => one.path.endsWith('/claim-batches'))?.body).toEqual({ claimIds: ['c1'] }));
  });
  it('sends nothing when the question is left with Esc', async () => {
    const sent = serve(ordinary);
    renderDesk();
    await userEvent.click(await screen.findByLabelText('Select CW-MAPLE0001'));
    await userEvent.keyboard('b');
    expect(await screen.findByText('Send 1 claim for $125.00?')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Send 1 claim for $125.00?')).toBeNull();
    expect(screen.getByText('1 selected')).toBeTruthy();
    expect(sent.some((one) => one.path.endsWith('/claim-batches'))).toBe(false);
  });
  it('shows which claim was refused and by which check, where the button was', async () => {
    serve(ordinary);
    renderDesk();
    await userEvent.click(await screen.findByLabelText('Select CW-MAPLE0001'));
    await userEvent.click(screen.getByRole('button', { name: /Make batch of 1/ }));
    await screen.findByText('Send 1 claim for $125.00?');
    await userEvent.keyboard('{Enter}');
    const reason = await screen.findByText(/CL-09: The practice is not enrolled with this payer\./);
    expect(reason.closest('[role=alert]')?.textContent).toContain('Nothing was sent.');
  });
  it('sends the text of a search in the body, never in the address', async () => {
    const sent = serve(ordinary);
    renderDesk();
    await userEvent.type(await screen.findByLabelText('Claim, case or patient'), 'Winter');
    await screen.findByText('No claim fits these filters');
    expect(sent.some((one) => one.path.includes('Winter'))).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('CW-MAPLE0001')).toBeTruthy();
  });
  it('asks for no amount that no claim can have', async () => {
    const sent = serve(ordinary);
    renderDesk();
    await userEvent.click(await screen.findByRole('button', { name: /^Amount/ }));
    await userEvent.type(screen.getByLabelText('At least, in dollars'), '-5{Enter}');
    await userEvent.type(screen.getByLabelText('At most, in dollars'), '99999999999{Enter}');
    await userEvent.clear(screen.getByLabelText('At least, in dollars'));
    await userEvent.type(screen.getByLabelText('At least, in dollars'), '12.50{Enter}');
    await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ amountFromCents: 1_250 }));
    const amounts = sent.map(({ body }) => Object.entries(body ?? {}).filter(([name]) => name.startsWith('amount')));
    expect(amounts.flat()).toEqual([['amountFromCents', 1_250]]);
  });
  it('opens a claim with its findings and history', async () => {
    serve(ordinary);
    renderDesk();
    await userEvent.click(await screen.findByText('CW-MAPLE0002'));
    const drawer = await screen.findByRole('complementary', { name: 'Claim CW-MAPLE0002' });
    expect(await within(drawer).findByText('Claim built from the coding')).toBeTruthy();
    expect(within(drawer).getByText(/CL-18/)).toBeTruthy();
  });
  it('offers no batch and no file to someone who may only look', async () => {
    serve(ordinary);
    renderDesk(['claim.view']);
    await userEvent.click(await screen.findByLabelText('Select CW-MAPLE0001'));
    expect(screen.queryByRole('button', { name: /Make batch/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Download CSV/ })).toBeNull();
  });
  it('says what failed and tries again', async () => {
    let isBroken = true;
    serve((one) =>
      one.path.endsWith('/claims/search') && isBroken
        ? { status: 500, body: { code: 'internal_error', message: 'Something went wrong on our side.', details: null, requestId: 'r9' } }
        : ordinary(one),
    );
    renderDesk();
    expect(await screen.findByText('The claims could not be loaded')).toBeTruthy();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('CW-MAPLE0001')).toBeTruthy();
  });
});
