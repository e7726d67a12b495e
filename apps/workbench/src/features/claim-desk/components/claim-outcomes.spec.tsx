import { sessionQuery } from '@chartwright/api-client';
import type { ClaimDetail, ClaimHistoryEntry } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ClaimDeskPage } from './claim-desk-page.js';

const sent = (over: Partial<ClaimDetail> = {}): ClaimDetail => ({
  id: 'c1',
  practiceId: 'p1',
  practiceName: 'Maple Street',
  claimNumber: 'CW-MAPLE0001',
  caseNumber: '26-00001',
  state: 'submitted',
  patientName: 'Winter, Anna',
  dateOfService: '2026-03-02',
  payerName: 'Example Health',
  renderingProviderName: 'Rowe, Dana',
  chargeCents: 12_500,
  why: null,
  createdAt: '2026-03-05T10:00:00Z',
  version: 3,
  caseId: 'k1',
  frequency: '1',
  versionNumber: 1,
  diagnoses: ['E11.9'],
  lines: [],
  memberId: 'W1',
  findings: [],
  hold: null,
  history: [],
  allowedCommands: [],
  sending: { batchNumber: '0002', isTest: false, sentOn: '2026-03-05', today: '2026-03-20' },
  allowedOutcomes: ['received', 'rejected', 'accepted', 'pended', 'payment', 'denied'],
  strikable: null,
  ...over,
});
const struckPayment: ClaimHistoryEntry = {
  id: 'h1',
  kind: 'outcomePayment',
  toState: 'paid',
  at: '2026-03-20T10:00:00Z',
  actorName: 'P. Stone',
  cause: null,
  batch: null,
  outcome: {
    kind: 'payment',
    occurredOn: '2026-03-19',
    words: null,
    statusCategory: null,
    statusCode: null,
    adjustmentGroup: 'CO',
    adjustmentReason: '45',
    paidCents: 8_000,
    patientShareCents: 2_500,
    writtenOffCents: 2_000,
    traceNumber: 'EFT884422',
    payerClaimNumber: null,
    isStruck: true,
  },
};

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

type Posted = { path: string; body: unknown };

/** A server with one claim; `fetch` is the one thing that is not real here. `answer` says what a command gets. */
function show(
  claim: ClaimDetail,
  answer: () => { status: number; body: unknown } = () => ({ status: 200, body: claim }),
  listed: readonly ClaimDetail[] = [claim],
  onOpenClaim: (claimId: string | null) => void = () => undefined,
): Posted[] {
  const posted: Posted[] = [];
  const page = { claims: listed, nextCursor: null, matching: { count: 1, chargeCents: 12_500 }, total: 1 };
  const tabs = { toWork: 0, all: 1, ready: 0, held: 0, rejected: 0, sent: 1, accepted: 0, denied: 0, paid: 0 };
  const reply = (path: string): { status: number; body: unknown } => {
    if (path.endsWith('/choices')) return { status: 200, body: { payers: [], providers: [], practices: [] } };
    if (path.endsWith('/search')) return { status: 200, body: { ...page, tabs } };
    return path.includes('/outcomes') ? answer() : { status: 200, body: listed.find(({ id }) => path.endsWith(id)) ?? claim };
  };
  Object.assign(globalThis, {
    fetch: async (input: unknown, init?: { body?: unknown }): Promise<unknown> => {
      const path = String(input);
      if (path.includes('/outcomes')) posted.push({ path, body: JSON.parse(String(init?.body)) });
      const { status, body } = reply(path);
      return { ok: status < 300, status, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, { permissions: ['claim.view'], role: 'billing_manager', practices: [] } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <UiProvider density="workbench">
        <ClaimDeskPage openClaimId="c1" onOpenClaim={onOpenClaim} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return posted;
}
const open = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const send = () => userEvent.click(screen.getByText('Enter it'));

describe('entering what came back', () => {
  it('is about the open claim, also where the list shows only others', async () => {
    show(sent(), undefined, [sent({ id: 'c2', claimNumber: 'CW-MAPLE0002' })]);
    await screen.findByRole('region', { name: 'What happened next' });
    await screen.findByText('CW-MAPLE0002');
    await userEvent.keyboard('a');
    expect(await screen.findByRole('dialog', { name: 'What happened to CW-MAPLE0001' })).toBeTruthy();
  });
  it('from the menu of a row, opens that row’s claim first', async () => {
    const onOpenClaim = jest.fn();
    show(sent(), undefined, [sent(), sent({ id: 'c2', claimNumber: 'CW-MAPLE0002' })], onOpenClaim);
    fireEvent.contextMenu(await screen.findByText('CW-MAPLE0002'));
    expect(onOpenClaim).toHaveBeenCalledWith('c2');
  });
  it('offers the file as sent only to who may have it', async () => {
    const exported: ClaimHistoryEntry = {
      ...struckPayment,
      id: 'h2',
      kind: 'exported',
      outcome: null,
      batch: { id: 'b1', number: '0002', claimCount: 1, isTest: false },
    };
    show(sent({ history: [exported] }));
    await screen.findByRole('region', { name: 'What happened next' });
    expect(screen.queryByText('Download the 837P as sent')).toBeNull();
  });
  it('offers what the server allows and nothing else', async () => {
    show(sent({ state: 'denied', allowedOutcomes: ['appealed', 'closed'] }));
    const offers = within(await screen.findByRole('region', { name: 'What happened next' })).getAllByRole('button');
    expect(offers.map((button) => button.textContent)).toEqual(['We appealed…', 'Close it…']);
  });
  it('says what a payment makes of the claim while it is typed, and sends whole cents', async () => {
    const posted = show(sent());
    await open(/The payer paid/);
    await userEvent.type(screen.getByLabelText('Paid, $'), '80.10');
    expect(screen.getByText(/\$44\.90 stays open/).textContent).toContain('The claim becomes Partly paid');
    await userEvent.type(screen.getByLabelText(/Patient’s share/), '44.90');
    expect(screen.getByText(/\$0\.00 stays open/).textContent).toContain('The claim becomes Paid');
    await send();
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toEqual({
      path: '/api/claims/c1/outcomes',
      body: { kind: 'payment', occurredOn: '2026-03-20', paidCents: 8_010, patientShareCents: 4_490, version: 3 },
    });
  });
  it('sends nothing beyond the charge and says why at the field', async () => {
    const posted = show(sent());
    await open(/The payer paid/);
    await userEvent.type(screen.getByLabelText('Paid, $'), '125.01');
    await send();
    expect(screen.getByText(/Together that is \$125\.01, more than the charge of \$125\.00\./)).toBeTruthy();
    expect(posted).toEqual([]);
  });
  it('tells in our words what the number of a denial means and what comes next (claims.md §6.1)', async () => {
    show(sent());
    await open(/The payer denied it/);
    await userEvent.type(screen.getByLabelText('Reason, number'), '197');
    expect(screen.getByText('No authorization. Ask for it afterwards, or appeal.')).toBeTruthy();
  });
  it('opens with A from the list, and enters nothing that was not chosen', async () => {
    const posted = show(sent());
    const row = (await screen.findByText('CW-MAPLE0001', { selector: 'td' })).closest('tr');
    row?.focus();
    await userEvent.keyboard('a');
    expect(await screen.findByLabelText('What happened')).toBeTruthy();
    await send();
    expect(posted).toEqual([]);
    expect(screen.getByText('Choose what happened.')).toBeTruthy();
  });
  it('says that somebody was first, and that nothing was entered', async () => {
    show(sent(), () => ({
      status: 409,
      body: { code: 'version_changed', message: 'The claim changed meanwhile.', details: null, requestId: 'r' },
    }));
    await open(/The clearinghouse took it/);
    await send();
    expect(await screen.findByText(/Somebody changed the claim meanwhile/)).toBeTruthy();
  });
  it('sends a claim of a test file nowhere: its batch is taken back', async () => {
    show(sent({ sending: { batchNumber: '0002', isTest: true, sentOn: '2026-03-05', today: '2026-03-20' }, allowedOutcomes: [] }));
    expect(await screen.findByText(/It went out for testing, in batch 0002: no payer has it/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What happened next' })).toBeNull();
  });
  it('keeps what was struck out in the history, with its amounts', async () => {
    show(sent({ history: [struckPayment] }));
    expect(await screen.findByText('Struck out: Paid')).toBeTruthy();
    expect(
      screen.getByText(/paid \$80\.00, patient \$25\.00, written off \$20\.00, check or trace EFT884422, CO-45: above the price agreed/),
    ).toBeTruthy();
  });
});
