import { sessionQuery } from '@chartwright/api-client';
import type { OwnRuleList, RuleTrial, RuleVersion } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RulesPage } from './rules-page.js';

const VERSION: RuleVersion = {
  id: 'v1',
  versionNumber: 1,
  state: 'proposed',
  name: 'Injections need a side',
  owner: 'payer',
  all: [
    { field: 'payer', operator: 'is', values: ['60054'] },
    { field: 'modifier', operator: 'isAbsent', values: [] },
  ],
  any: [],
  action: 'block',
  reason: 'This payer denies injections without a side.',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  trial: null,
  createdBy: 'Ines Novak',
  createdAt: '2026-03-01T10:00:00Z',
  switchedOnBy: null,
  switchedOnAt: null,
  endedBy: null,
  endedAt: null,
};
const TRIED = {
  ...VERSION,
  trial: { triedAt: '2026-03-02T10:00:00Z', days: 90, of: 1200, stopped: 14, sentence: 'Would have stopped 14 of 1,200 claims.' },
};
const TRIAL: RuleTrial = {
  version: TRIED,
  claims: [{ id: 'c1', claimNumber: 'CW-1', payerName: 'Example Health', codes: ['20610'], state: 'paid' }],
};

type Sent = { method: string; path: string; body: unknown };

/** A server with one practice's rules; `fetch` is the one thing that is not real here. */
function serve(list: () => OwnRuleList, answers: Record<string, { status: number; body: unknown }> = {}): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    const one = { method: init?.method ?? 'GET', path: String(input), body: typeof init?.body === 'string' ? JSON.parse(init.body) : null };
    sent.push(one);
    const [, found] = Object.entries(answers).find(([end]) => one.path.endsWith(end) && one.method === 'POST') ?? [];
    const { status, body } = found ?? { status: 200, body: list() };
    return { ok: status < 300, status, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

function renderRules(permissions: readonly string[]): void {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const practices = [{ id: 'p1', name: 'Maple Street', timeZone: 'America/Chicago' }];
  queryClient.setQueryData(sessionQuery.queryKey, { permissions, role: 'firm_admin', practices } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <UiProvider density="workbench">
        <RulesPage />
      </UiProvider>
    </QueryClientProvider>,
  );
}
const listOf = (...versions: RuleVersion[]): OwnRuleList => ({
  rules: versions.length > 0 ? [{ ruleId: 'r1', versions }] : [],
  payers: [{ id: '60054', name: 'Example Health' }],
});
const ADMIN = ['ruleSet.view', 'ruleSet.propose', 'ruleSet.edit'];

describe('rules of our own (CR-209)', () => {
  it('says what a rule asks in words, with the payer’s name', async () => {
    serve(() => listOf(VERSION));
    renderRules(ADMIN);
    expect(await screen.findByText('When payer is Example Health and modifier of the line is missing.')).toBeTruthy();
    expect(screen.getByText('1 rule, 0 switched on')).toBeTruthy();
  });

  it('is switched on only after it was tried, and shows which claims it would have stopped', async () => {
    let current = VERSION;
    const sent = serve(() => listOf(current), { '/trial': { status: 200, body: TRIAL }, '/switch-on': { status: 200, body: TRIED } });
    renderRules(ADMIN);
    await userEvent.click(await screen.findByRole('button', { name: VERSION.name }));
    const card = screen.getByRole('region', { name: 'Version 1' });
    await userEvent.click(within(card).getByRole('button', { name: 'Switch on' }));
    expect(sent.some(({ path }) => path.endsWith('/switch-on'))).toBe(false);
    current = TRIED;
    await userEvent.click(within(card).getByRole('button', { name: 'Try on past claims' }));
    expect(await within(card).findByText('Would have stopped 14 of 1,200 claims.')).toBeTruthy();
    expect(within(within(card).getByRole('table')).getByText('CW-1')).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: 'Switch on' }));
    expect(sent.some(({ path }) => path.endsWith('/rules/v1/switch-on'))).toBe(true);
  });

  it('sends a rule as conditions with their values', async () => {
    const sent = serve(() => listOf(), { '/rules': { status: 201, body: VERSION } });
    renderRules(ADMIN);
    await userEvent.click(await screen.findByRole('button', { name: 'Write a rule…' }));
    await userEvent.type(screen.getByLabelText('Name'), 'Injections');
    await userEvent.type(screen.getByLabelText('Value'), '20610, 20611');
    await userEvent.type(screen.getByLabelText('Why, as the coder reads it'), 'A side is needed.');
    await userEvent.click(screen.getByRole('radio', { name: 'Block' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as a proposal' }));
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      ruleId: null,
      name: 'Injections',
      action: 'block',
      all: [{ field: 'procedure', operator: 'is', values: ['20610', '20611'] }],
      any: [],
      effectiveTo: null,
    });
  });

  it('says everything that keeps a rule from being saved', async () => {
    const problems = ['Add a condition; a rule without one would stop every claim.', 'The first day is not a date.'];
    serve(() => listOf(), {
      '/rules': { status: 422, body: { code: 'rule_refused', message: 'No.', details: { problems }, requestId: 'q' } },
    });
    renderRules(ADMIN);
    await userEvent.click(await screen.findByRole('button', { name: 'Write a rule…' }));
    await userEvent.type(screen.getByLabelText('Name'), 'Empty');
    await userEvent.type(screen.getByLabelText('Why, as the coder reads it'), 'None.');
    await userEvent.click(screen.getByRole('button', { name: 'Save as a proposal' }));
    for (const problem of problems) expect(await screen.findByText(problem)).toBeTruthy();
  });

  it('lets others read without a button to change anything', async () => {
    serve(() => listOf(TRIED));
    renderRules(['ruleSet.view']);
    await userEvent.click(await screen.findByRole('button', { name: VERSION.name }));
    expect(screen.getByText('Would have stopped 14 of 1,200 claims.')).toBeTruthy();
    for (const name of ['Write a rule…', 'Next version…', 'Try on past claims', 'Switch on', 'Withdraw'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('says what a rule is for while there is none', async () => {
    serve(() => listOf());
    renderRules(ADMIN);
    expect(await screen.findByText(/It is tried on past claims before it is switched on/)).toBeTruthy();
  });
});
