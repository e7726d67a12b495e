import {
  claimPaths,
  codingPaths,
  ownRulePaths,
  type ClaimDetail,
  type DeskWork,
  type OwnRuleList,
  type ProposeRuleRequest,
  type RuleTrial,
  type RuleVersion,
} from '@chartwright/contracts';
import type { DraftEdit } from '@chartwright/lifecycle';
import pg from 'pg';
import { aCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

/** Trials look back from the wall clock. */
const daysBack = 90;
const billedOn = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

const sideRule: ProposeRuleRequest = {
  ruleId: null,
  name: 'Injections need a side',
  owner: 'payer',
  all: [
    { field: 'payer', operator: 'is', values: ['60054'] },
    { field: 'procedure', operator: 'is', values: ['20610', '20611'] },
    { field: 'modifier', operator: 'isAbsent', values: [] },
  ],
  any: [],
  action: 'block',
  reason: 'This payer denies injections without a side.',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
};
const diagnosis: DraftEdit = { kind: 'addDiagnosis', id: 'd1', code: 'M17.11', origin: 'search' };
const injection = (modifiers: string[]): DraftEdit => ({ kind: 'addLine', id: 'l1', code: '20610', origin: 'search', modifiers });

describe('a practice’s and payer’s own rules (CR-209)', () => {
  let api: TestApi;
  let admin: Client;
  let practiceId: string;

  beforeAll(async () => {
    api = await startApi();
    practiceId = api.world.practice.id;
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    for (const table of ['case_lease', 'claim_batch_item', 'custom_rule_version']) await api.asOwner(`DELETE FROM ${table}`);
    await api.asOwner(`UPDATE claim SET state = 'voided'`);
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold')`);
    admin = await api.as('firm_admin');
  });

  async function propose(change: Partial<ProposeRuleRequest> = {}, client = admin): Promise<RuleVersion> {
    const answer = await client.post(ownRulePaths.rules(practiceId), { ...sideRule, ...change });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 201, code: undefined });
    return answer.body;
  }
  const tried = async (id: string): Promise<RuleTrial> => (await admin.post(ownRulePaths.trial(practiceId, id), { days: daysBack })).body;
  async function switchedOn(change: Partial<ProposeRuleRequest> = {}): Promise<RuleVersion> {
    const { id } = await propose(change);
    await tried(id);
    const answer = await admin.post(ownRulePaths.switchOn(practiceId, id));
    expect(answer.status).toBe(200);
    return answer.body;
  }
  const listed = async (client = admin): Promise<OwnRuleList> => (await client.get(ownRulePaths.rules(practiceId))).body;
  const ruleIdOf = async (versionId: string): Promise<string> =>
    (await listed()).rules.find(({ versions }) => versions.some(({ id }) => id === versionId))?.ruleId ?? '';

  async function billed(modifiers: string[], on = billedOn): Promise<ClaimDetail> {
    const line = {
      id: 'l1',
      code: '20610',
      origin: 'search',
      modifiers,
      units: 1,
      pointers: ['d1'],
      chargeCents: 9_000,
      chargeOrigin: 'hand',
    };
    const content = { diagnoses: [{ id: 'd1', code: 'M17.11', origin: 'search' }], lines: [line] };
    const builder = aCase().inState('approved').withDraft(content).with({ coderId: api.world.users.coder.id, dateOfService: on });
    const given = await api.given(builder);
    await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
    await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
    await api.runJobs();
    const [claim] = await api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [given.id]);
    return (await (await api.as('billing_manager')).get(claimPaths.detail(claim?.id ?? ''))).body;
  }

  async function onDesk(modifiers: string[], on = '2026-03-02'): Promise<{ work: DeskWork; submit: () => Promise<{ status: number }> }> {
    await api.asOwner('DELETE FROM case_lease');
    const coder = await api.as('coder');
    const given = await api.given(aCase().inCodingBy(api.world.users.coder).with({ dateOfService: on }));
    const { leaseToken } = given;
    const answer = await coder.post(codingPaths.edits(given.id), { version: 1, leaseToken, edits: [diagnosis, injection(modifiers)] });
    expect(answer.status).toBe(200);
    const work: DeskWork = answer.body;
    return {
      work,
      submit: async () => coder.post(codingPaths.submit(given.id), { version: work.draft.version, leaseToken, takeNext: false }),
    };
  }
  const ofRule = ({ findings }: DeskWork) => findings.filter(({ ruleId }) => ruleId === 'CR-209');

  it('is tried on past claims before it is switched on, and says which it would have stopped', async () => {
    const bare = await billed([]);
    await billed(['RT']);
    const { id } = await propose();
    expect((await admin.post(ownRulePaths.switchOn(practiceId, id))).status).toBe(409);
    const trial = await tried(id);
    expect(trial.version.trial).toMatchObject({ of: 2, stopped: 1, days: daysBack, sentence: 'Would have stopped 1 of 2 claims.' });
    expect(trial.claims).toEqual([expect.objectContaining({ claimNumber: bare.claimNumber, codes: ['20610'] })]);
    expect(JSON.stringify(trial)).not.toMatch(/Sample|1964-02-12|W123456789/);
    expect((await admin.post(ownRulePaths.switchOn(practiceId, id))).body).toMatchObject({ state: 'on' });
  });

  it('does nothing while it is only proposed', async () => {
    await propose();
    expect(ofRule((await onDesk([])).work)).toEqual([]);
  });

  it('blocks on the desk and at submit with the administrator’s reason, beside the line it concerns', async () => {
    await switchedOn();
    const { work, submit } = await onDesk([]);
    expect(ofRule(work)).toMatchObject([{ severity: 'hard', rowIds: ['l1'], message: sideRule.reason, canKeep: false }]);
    expect(ofRule(work)[0]?.source).toBe('Payer rule "Injections need a side", version 1, from 2026-01-01');
    expect(await submit()).toMatchObject({ status: 422 });
    expect(ofRule((await onDesk(['RT'])).work)).toEqual([]);
  });

  it('asks for a reason of its own for each of two rules that warn about one line', async () => {
    await switchedOn({ action: 'warn', name: 'First', reason: 'First reason.' });
    await switchedOn({ action: 'warn', name: 'Second', reason: 'Second reason.' });
    const found = ofRule((await onDesk([])).work);
    expect(found.map(({ severity, canKeep }) => [severity, canKeep])).toEqual([
      ['soft', true],
      ['soft', true],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('stops a claim that was built before the rule, when it is to go out', async () => {
    const claim = await billed([]);
    expect(claim.state).toBe('ready');
    await switchedOn();
    const refused = await (await api.as('billing_manager')).post(claimPaths.batches, { claimIds: [claim.id] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'claim_blocked' } });
    expect(refused.body.details.claims[0].reasons).toEqual([`CR-209: ${sideRule.reason}`]);
  });

  it('lets no claim out that was checked before the rule and would leave after it', async () => {
    const biller = await api.as('billing_manager');
    const first = await billed(['RT']);
    expect((await biller.post(claimPaths.batches, { claimIds: [first.id] })).status).toBe(201);
    const claim = await billed([]);
    const { id } = await propose();
    await tried(id);
    // The batch is checked and waits for its number; somebody else has it.
    const other = new pg.Client({ connectionString: api.testDatabase.ownerUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query(`SELECT 1 FROM control_number WHERE kind = 'batch' FOR UPDATE`);
    const done: string[] = [];
    const batch = biller.post(claimPaths.batches, { claimIds: [claim.id] }).then((answer) => (done.push('batch'), answer));
    await until(
      async () => (await api.asOwner(`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')`)).length > 0,
    );
    const rule = admin.post(ownRulePaths.switchOn(practiceId, id)).then((answer) => (done.push('rule'), answer));
    await until(
      async () => done.length > 0 || (await api.asOwner(`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'`)).length > 0,
    );
    await other.query('COMMIT').finally(() => other.end());
    expect([(await batch).status, (await rule).status]).toEqual([201, 200]);
    expect(done).toEqual(['batch', 'rule']);
  });

  it('holds a claim again whose codes changed after its hold was lifted, not one whose address did', async () => {
    await switchedOn({ action: 'hold', reason: 'Look at the order first.' });
    const held = await billed([]);
    const biller = await api.as('billing_manager');
    const released: ClaimDetail = (await biller.post(claimPaths.release(held.id), { version: held.version, reason: 'The order came' }))
      .body;
    await api.asOwner(`UPDATE patient SET address_line1 = '99 New Rd' WHERE id = (SELECT patient_id FROM claim WHERE id = $1)`, [held.id]);
    const moved: ClaimDetail = (await biller.post(claimPaths.rescrub(held.id), { version: released.version })).body;
    expect([moved.state, moved.versionNumber]).toEqual(['ready', released.versionNumber + 1]);
    await api.asOwner(
      `UPDATE draft SET content = jsonb_set(content, '{lines,0,code}', '"20611"') WHERE case_id = (SELECT case_id FROM claim WHERE id = $1)`,
      [held.id],
    );
    const changed: ClaimDetail = (await biller.post(claimPaths.rescrub(held.id), { version: moved.version })).body;
    expect(changed).toMatchObject({ state: 'held', why: 'Held: Look at the order first.' });
  });

  it('holds a claim until a person releases it, and asks again only for the next version', async () => {
    const { id } = await switchedOn({ action: 'hold', reason: 'Look at the order first.' });
    expect(ofRule((await onDesk([])).work)).toMatchObject([
      { severity: 'hint', message: 'The claim will be held for billing: Look at the order first.' },
    ]);
    const held = await billed([]);
    expect(held).toMatchObject({ state: 'held', why: 'Held: Look at the order first.' });
    const biller = await api.as('billing_manager');
    const released: ClaimDetail = (await biller.post(claimPaths.release(held.id), { version: held.version, reason: 'The order came' }))
      .body;
    expect(released.state).toBe('ready');
    await switchedOn({ ruleId: await ruleIdOf(id), action: 'hold', reason: 'Look at the order twice.' });
    const again: ClaimDetail = (await biller.post(claimPaths.rescrub(held.id), { version: released.version })).body;
    expect(again).toMatchObject({ state: 'held', why: 'Held: Look at the order twice.' });
  });

  it('ends one version the day before the next begins; each acts on its own days, and both stay to be read', async () => {
    const first = await switchedOn();
    const ruleId = await ruleIdOf(first.id);
    await switchedOn({ ruleId, effectiveFrom: '2026-03-10', action: 'warn', reason: 'From the tenth only a warning.' });
    expect(ofRule((await onDesk([], '2026-03-09')).work)).toMatchObject([{ severity: 'hard' }]);
    expect(ofRule((await onDesk([], '2026-03-10')).work)).toMatchObject([{ severity: 'soft' }]);
    const [rule] = (await listed()).rules;
    expect(rule?.versions.map(({ versionNumber, effectiveFrom, effectiveTo }) => [versionNumber, effectiveFrom, effectiveTo])).toEqual([
      [2, '2026-03-10', null],
      [1, '2026-01-01', '2026-03-09'],
    ]);
  });

  it('numbers versions that several people propose at once, each its own', async () => {
    const ruleId = await ruleIdOf((await propose()).id);
    const proposed = await Promise.all([2, 3, 4, 5].map((number) => propose({ ruleId, name: `Version ${number}` })));
    expect(proposed.map(({ versionNumber }) => versionNumber).toSorted()).toEqual([2, 3, 4, 5]);
  });

  it('has one version for each day although two are switched on at once', async () => {
    const ruleId = await ruleIdOf((await switchedOn()).id);
    const versions = [await propose({ ruleId, name: 'Second' }), await propose({ ruleId, name: 'Third' }), await propose({ ruleId })];
    for (const { id } of versions) await tried(id);
    await Promise.all(versions.map(({ id }) => admin.post(ownRulePaths.switchOn(practiceId, id))));
    const [rule] = (await listed()).rules;
    expect(rule?.versions.map(({ state }) => state).toSorted()).toEqual(['on', 'withdrawn', 'withdrawn', 'withdrawn']);
  });

  it('acts on no day any more when it is ended before it began', async () => {
    const { id } = await switchedOn();
    const ended = await admin.post(ownRulePaths.end(practiceId, id), { lastDay: '2025-12-31' });
    expect(ended.body).toMatchObject({ state: 'withdrawn', endedBy: 'firm admin' });
    expect(ofRule((await onDesk([])).work)).toEqual([]);
  });

  it('is proposed by auditors and team leads, switched on by the firm’s administrator, and read by those who work under it', async () => {
    const auditor = await api.as('auditor');
    const { id } = await propose({}, auditor);
    expect((await auditor.post(ownRulePaths.switchOn(practiceId, id))).status).toBe(403);
    expect((await (await api.as('practice_admin')).post(ownRulePaths.rules(practiceId), sideRule)).status).toBe(403);
    expect((await listed(await api.as('coder'))).rules).toHaveLength(1);
    expect((await (await api.as(api.world.otherUsers.firm_admin)).get(ownRulePaths.rules(practiceId))).status).toBe(404);
  });

  it('cannot be saved without a condition or with a field that cannot be compared so', async () => {
    const none = await admin.post(ownRulePaths.rules(practiceId), { ...sideRule, all: [] });
    expect(none).toMatchObject({ status: 422, body: { code: 'rule_refused' } });
    const age = { field: 'ageInYears', operator: 'atLeast', values: ['old'] };
    const odd = await admin.post(ownRulePaths.rules(practiceId), { ...sideRule, all: [age] });
    expect(odd.body.details.problems).toEqual(['ageInYears is a whole number; "old" is none.']);
  });

  it('leaves an audit row for each step', async () => {
    const { id } = await switchedOn();
    await admin.post(ownRulePaths.end(practiceId, id), { lastDay: '2026-03-31' });
    const rows = await api.asOwner<{ action: string }>('SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY position', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['rule.propose', 'rule.try', 'rule.switchOn', 'rule.end']);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('What was waited for did not happen within five seconds.');
}
