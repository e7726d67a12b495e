import { claimPaths, type ClaimDetail, type FieldFault } from '@chartwright/contracts';
import { addDays } from '@chartwright/primitives';
import { aCase } from './support/a-case.js';
import { body, claimDesk, coding, type ClaimDesk } from './support/claim-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

describe('what comes back about claims', () => {
  let api: TestApi;
  let desk: ClaimDesk;
  beforeAll(async () => {
    api = await startApi();
    desk = await claimDesk(api);
    await api.asOwner(`UPDATE practice SET usage_indicator = 'P'`);
  }, 60_000);
  afterAll(() => api.stop());

  const see = async (claimId: string) => body<ClaimDetail>(await desk.biller.get(claimPaths.detail(claimId)));
  const sent = async (): Promise<ClaimDetail> => {
    const claim = await desk.approved();
    await desk.batch([claim.id]);
    return see(claim.id);
  };
  const enter = (claim: ClaimDetail, entry: object, client = desk.biller) =>
    client.post(claimPaths.outcomes(claim.id), { version: claim.version, occurredOn: claim.sending?.today, ...entry });
  const entered = async (claim: ClaimDetail, entry: object) => body<ClaimDetail>(await enter(claim, entry));
  const strike = (claim: ClaimDetail) =>
    desk.biller.post(claimPaths.strikeOutcome(claim.id), { version: claim.version, reason: 'Wrong claim' });

  it('walks a claim from sent to closed, each step with its words, person and audit row (claims.md §10)', async () => {
    const claim = await sent();
    expect(claim.allowedOutcomes).toEqual(['received', 'rejected', 'accepted', 'pended', 'payment', 'denied']);
    const accepted = await entered(claim, { kind: 'accepted', payerClaimNumber: ' EHP900001 ' });
    const paid = await entered(accepted, {
      kind: 'payment',
      paidCents: 8_000,
      patientShareCents: 2_500,
      writtenOffCents: 2_000,
      traceNumber: 'EFT884422',
    });
    expect([accepted.state, paid.state]).toEqual(['accepted', 'paid']);
    const closed = await entered(paid, { kind: 'closed' });
    expect([closed.state, closed.allowedOutcomes]).toEqual(['closed', []]);
    expect(closed.history.slice(0, 3).map(({ kind, actorName, outcome }) => [kind, actorName, outcome?.paidCents])).toEqual([
      ['outcomeClosed', 'billing manager', null],
      ['outcomePayment', 'billing manager', 8_000],
      ['outcomeAccepted', 'billing manager', null],
    ]);
    expect(closed.history[2]?.outcome?.payerClaimNumber).toBe('EHP900001');
    for (const action of ['claim.outcomeAccepted', 'claim.outcomePayment', 'claim.outcomeClosed'])
      expect(await desk.auditOf(action, claim.id)).toHaveLength(1);
  });
  it('keeps part of the charge open as partly paid, and the deductible as the patient’s (§6; §11 test 21)', async () => {
    expect(await entered(await sent(), { kind: 'payment', paidCents: 8_000 })).toMatchObject({ state: 'partially_paid' });
    expect(await entered(await sent(), { kind: 'payment', paidCents: 0, patientShareCents: 12_500 })).toMatchObject({
      state: 'patient_responsibility',
    });
  });
  it('shows a denial in the list with number, our words and theirs, under its tab and in the CSV (§6.1)', async () => {
    const claim = await sent();
    const denial = { kind: 'denied', adjustmentGroup: 'CO', adjustmentReason: '197', words: 'No auth on file' };
    await enter(claim, denial);
    const { claims } = await desk.search({ tab: 'denied', text: claim.claimNumber });
    expect(claims[0]).toMatchObject({ state: 'denied', why: 'CO-197: no authorization. No auth on file' });
    const csv = await desk.biller.post(claimPaths.csv, { tab: 'denied' });
    expect(csv.text).toMatch(new RegExp(`${claim.claimNumber},.*CO-197: no authorization.*,CO-197,,`));
  });
  it('says in words which entry is wrong: beyond the charge, before it was sent, still to come', async () => {
    const claim = await sent();
    const today = claim.sending?.today ?? '';
    const told = async (entry: object) => {
      const answer = await enter(claim, entry);
      return [answer.status, body<{ details: FieldFault[] }>(answer).details[0]];
    };
    expect(await told({ kind: 'payment', paidCents: 12_501 })).toEqual([
      400,
      { field: 'paidCents', problems: ['Together that is $125.01, more than the charge of $125.00.'] },
    ]);
    expect(await told({ kind: 'accepted', occurredOn: addDays(today, -1) })).toEqual([
      400,
      expect.objectContaining({ field: 'occurredOn' }),
    ]);
    expect(await told({ kind: 'accepted', occurredOn: addDays(today, 1) })).toEqual([
      400,
      expect.objectContaining({ field: 'occurredOn' }),
    ]);
    expect(await told({ kind: 'rejected', words: ' ' })).toEqual([400, expect.objectContaining({ field: 'words' })]);
    expect((await see(claim.id)).state).toBe('submitted');
  });
  it('takes one of two entries made at once; the other is told that the claim changed', async () => {
    const claim = await sent();
    const both = await Promise.all([
      enter(claim, { kind: 'payment', paidCents: 12_500 }),
      enter(claim, { kind: 'denied', adjustmentGroup: 'CO', adjustmentReason: '16' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_changed',
      message: 'The claim changed meanwhile.',
    });
    expect(await api.asOwner('SELECT 1 FROM claim_outcome WHERE claim_id = $1', [claim.id])).toHaveLength(1);
  });
  it('strikes a mistake out: the entry stays on record, the claim and the payer’s number go back', async () => {
    const accepted = await entered(await sent(), { kind: 'accepted', payerClaimNumber: 'EHP1' });
    const paid = await entered(accepted, { kind: 'payment', paidCents: 12_500, payerClaimNumber: 'EHP2' });
    expect(paid.strikable).toBe('payment');
    const back = body<ClaimDetail>(await strike(paid));
    expect([back.state, back.strikable]).toEqual(['accepted', 'accepted']);
    expect(back.history.slice(0, 2).map(({ kind, cause, outcome }) => [kind, cause, outcome?.isStruck])).toEqual([
      ['outcomeStruck', 'Wrong claim', undefined],
      ['outcomePayment', null, true],
    ]);
    const [row] = await api.asOwner<{ number: string }>('SELECT payer_claim_number AS number FROM claim WHERE id = $1', [paid.id]);
    expect(row?.number).toBe('EHP1');
    expect(body<ClaimDetail>(await strike(back))).toMatchObject({ state: 'submitted', strikable: null });
  });
  it('never changes or removes an entry, not even for the owner of the tables', async () => {
    const claim = await entered(await sent(), { kind: 'received' });
    await expect(api.asOwner(`UPDATE claim_outcome SET words = 'x' WHERE claim_id = $1`, [claim.id])).rejects.toThrow(/never changed/);
    await expect(api.asOwner('DELETE FROM claim_outcome WHERE claim_id = $1', [claim.id])).rejects.toThrow(/never changed/);
  });
  it('sends a rejected claim again as a new one in another batch (§3: the payer never had it)', async () => {
    const rejected = await entered(await sent(), {
      kind: 'rejected',
      words: 'Billing NPI not on file',
      statusCategory: 'A7',
      statusCode: '562:85',
    });
    expect([rejected.state, rejected.why]).toEqual(['rejected', 'A7:562:85: Something is wrong. Billing NPI not on file']);
    const ready = body<ClaimDetail>(await desk.biller.post(claimPaths.rescrub(rejected.id), { version: rejected.version }));
    expect([ready.state, ready.why]).toEqual(['ready', null]);
    expect((await strike(ready)).body).toMatchObject({ code: 'command_refused' });
    expect((await desk.batch([ready.id])).status).toBe(201);
    expect(await see(ready.id)).toMatchObject({ state: 'submitted', frequency: '1', strikable: null });
  });
  it('takes no entry for a claim that did not go out, nor for one of a test file (ISA15 T)', async () => {
    const ready = await desk.approved();
    expect(await enter(ready, { kind: 'received', occurredOn: '2026-03-05' })).toMatchObject({
      status: 409,
      body: { code: 'command_refused' },
    });
    await api.asOwner(`UPDATE practice SET usage_indicator = 'T'`);
    const tested = await sent();
    await api.asOwner(`UPDATE practice SET usage_indicator = 'P'`);
    expect([tested.state, tested.sending?.isTest, tested.allowedOutcomes]).toEqual(['submitted', true, []]);
    const answer = await enter(tested, { kind: 'payment', paidCents: 12_500 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'command_refused' } });
    expect(answer.body.message).toContain('no payer has it');
  });
  it('knows no claim of another practice, and lets only billing managers enter anything', async () => {
    const foreign = await desk.approved(coding, aCase().ofOtherPractice());
    expect((await enter(foreign, { kind: 'received', occurredOn: '2026-03-05' })).status).toBe(404);
    expect((await strike(foreign)).status).toBe(404);
    const claim = await sent();
    const lead = await api.as('team_lead');
    expect((await enter(claim, { kind: 'received' }, lead)).status).toBe(403);
    expect(body<ClaimDetail>(await lead.get(claimPaths.detail(claim.id))).allowedOutcomes).toEqual([]);
  });
});
