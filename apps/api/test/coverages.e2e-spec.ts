import {
  accountPaths,
  type AuditPage,
  claimPaths,
  intakePaths,
  type CaseCoverage,
  type CaseForm,
  type CaseTrack,
  type ClaimDetail,
  type PatientView,
} from '@chartwright/contracts';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const CODING = {
  diagnoses: [{ id: 'd1', code: 'E11.9', origin: 'search' }],
  lines: [
    { id: 'l1', code: '99213', origin: 'search', modifiers: [], units: 1, pointers: ['d1'], chargeCents: 12_500, chargeOrigin: 'schedule' },
  ],
};

let api: TestApi;
let desk: Client;
let biller: Client;
beforeAll(async () => {
  api = await startApi();
  desk = await api.as('front_desk');
  biller = await api.as('billing_manager');
}, 60_000);
afterAll(() => api.stop());

const card = (change: object = {}) => ({
  payerId: api.world.practice.payerId,
  memberId: 'W123456789',
  groupNumber: null,
  relationshipCode: '18',
  subscriber: null,
  ...change,
});
const patientOf = async ({ patientId }: GivenCase): Promise<PatientView> => (await desk.get(intakePaths.patient(patientId))).body;
const correct = ({ patientId, coverageId }: GivenCase, change: object = {}, by = desk) =>
  by.put(intakePaths.coverage(patientId, coverageId), card({ version: 1, ...change }));
const retire = ({ patientId, coverageId }: GivenCase, version = 1, by = desk) =>
  by.post(intakePaths.retireCoverage(patientId, coverageId), { version });
const auditOf = (action: string, { coverageId }: GivenCase) =>
  api.asOwner(`SELECT 1 FROM audit_entry WHERE action = $1 AND detail->>'coverageId' = $2`, [action, coverageId]);

async function claimed(coverage: object, coding: object = CODING): Promise<{ given: GivenCase; claim: ClaimDetail }> {
  const given = await api.given(aCase().inState('approved').withDraft(coding).with({ coderId: api.world.users.coder.id }));
  await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
  for (const [column, value] of Object.entries(coverage)) {
    await api.asOwner(`UPDATE coverage SET ${column} = $1 WHERE id = $2`, [value, given.coverageId]);
  }
  await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
  await api.runJobs();
  return { given, claim: await claimOf(given) };
}
async function claimOf(given: GivenCase): Promise<ClaimDetail> {
  const [row] = await api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [given.id]);
  return (await biller.get(claimPaths.detail(row?.id ?? ''))).body;
}

describe('a coverage', () => {
  it('is corrected by whoever registers, bills or administers, and the trail says so', async () => {
    for (const role of ['front_desk', 'billing_manager', 'practice_admin'] as const) {
      const given = await api.given(aCase());
      const { body } = await correct(given, { memberId: 'W555 000', groupNumber: 'G7' }, await api.as(role));
      expect(body.coverages).toMatchObject([{ id: given.coverageId, memberId: 'W555 000', groupNumber: 'G7', version: 2 }]);
      expect(await auditOf('coverage.correct', given)).toHaveLength(1);
    }
  });
  it('that someone else changed meanwhile is not written over', async () => {
    const given = await api.given(aCase());
    await correct(given, { memberId: 'W1' + '1' });
    expect(await correct(given, { memberId: 'W22' })).toMatchObject({ status: 409, body: { code: 'version_changed' } });
    expect((await patientOf(given)).coverages).toMatchObject([{ memberId: 'W11' }]);
  });
  it('of another practice is not there, to correct, to retire or to read', async () => {
    const given = await api.given(aCase().ofOtherPractice());
    for (const answer of [await correct(given), await retire(given), await desk.get(intakePaths.caseCoverage(given.id))]) {
      expect(answer.status).toBe(404);
    }
  });
  it('of another patient is not there under this one', async () => {
    const [given, other] = [await api.given(aCase()), await api.given(aCase())];
    const answer = await correct({ ...given, coverageId: other.coverageId });
    expect(answer).toMatchObject({ status: 404, body: { code: 'coverage_not_found' } });
  });
  it('taken out of use is not offered any more, and a draft that had it is to choose anew while its other fields are saved', async () => {
    const given = await api.given(aCase().inState('draft'));
    expect((await retire(given)).body.coverages).toEqual([]);
    expect(await auditOf('coverage.retire', given)).toHaveLength(1);
    const form: CaseForm = (await desk.get(intakePaths.draft(given.id))).body;
    const saved = await desk.patch(intakePaths.draft(given.id), { version: form.version, changes: { specialty: 'cardiology' } });
    expect(saved).toMatchObject({ status: 200, body: { fields: { specialty: 'cardiology', coverageId: null } } });
    const chosen = await desk.patch(intakePaths.draft(given.id), {
      version: saved.body.version,
      changes: { coverageId: given.coverageId },
    });
    expect(chosen).toMatchObject({ status: 404, body: { code: 'coverage_not_found' } });
  });
});

describe('a card that is entered again', () => {
  const add = ({ patientId }: GivenCase, change: object = {}) => desk.post(intakePaths.coverages(patientId), card(change));

  it('brings the coverage back that was taken out of use, for the cases that were sent with it too', async () => {
    const { given, claim } = await claimed({});
    await retire(given);
    const back = await add(given, { memberId: 'w123-456 789', groupNumber: 'G9' });
    expect(back.body.coverages).toMatchObject([{ id: given.coverageId, groupNumber: 'G9', version: 3 }]);
    expect(await auditOf('coverage.bringBack', given)).toHaveLength(1);
    await api.runJobs();
    expect((await claimOf(given)).versionNumber).toBe(claim.versionNumber + 1);
  });
  it('is not entered twice, not even by two at the same moment', async () => {
    const given = await api.given(aCase());
    expect(await add(given)).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    const answers = await Promise.all([add(given, { memberId: 'X77' }), add(given, { memberId: 'X-77' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await patientOf(given)).coverages).toHaveLength(2);
  });
});

describe('a member number', () => {
  it.each([
    ['with a sign that no card has', {}, 'W12/34'],
    ['of one character', {}, 'W'],
    ['unlike the payer’s', { pattern: '^U\\d{8}$' }, 'X12345678'],
    ['that is no Medicare number', { isMedicare: true }, '12345'],
  ])(
    '%s is refused with the field’s name, when it is added and when it is corrected (CL-08)',
    async (_, { pattern, isMedicare }: { pattern?: string; isMedicare?: boolean }, memberId) => {
      const { payerId, medicareId } = api.world.practice;
      const payer = isMedicare ? medicareId : payerId;
      await api.asOwner('UPDATE payer SET member_id_pattern = $1 WHERE id = $2', [pattern ?? null, payer]);
      const given = await api.given(aCase());
      const added = await desk.post(intakePaths.coverages(given.patientId), card({ payerId: payer, memberId }));
      for (const answer of [added, await correct(given, { payerId: payer, memberId })]) {
        expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed', details: [{ field: 'memberId' }] } });
        expect(JSON.stringify(answer.body)).not.toContain(memberId);
      }
      await api.asOwner('UPDATE payer SET member_id_pattern = NULL WHERE id = $1', [payer]);
    },
  );
});

describe('a claim that is held for its coverage', () => {
  it('is explained to the practice and goes on by itself once the coverage is right (CL-08)', async () => {
    const { medicareId } = api.world.practice;
    const { given, claim } = await claimed({ payer_id: medicareId, member_id: '12345' });
    expect(claim.state).toBe('held');
    const track: CaseTrack = (await desk.get(intakePaths.case(given.id))).body;
    expect(track.claimFaults).toMatchObject([{ mends: 'coverage' }]);
    expect(track.headline).toBe('Held: the coverage has to be corrected');
    const asked: CaseCoverage = (await desk.get(intakePaths.caseCoverage(given.id))).body;
    expect(asked.fault).toContain('not a Medicare number');
    const log = `${accountPaths.auditLog(api.world.practice.id)}?caseNumber=${track.caseNumber}`;
    const { rows }: AuditPage = (await (await api.as('compliance_officer')).get(log)).body;
    expect(rows.map(({ action }) => action)).toContain('coverage.read');
    await correct(given, { payerId: medicareId, memberId: '1EG4-TE5-MK73', version: asked.coverage.version });
    await api.runJobs();
    expect(await claimOf(given)).toMatchObject({ state: 'ready', versionNumber: 2 });
  });
  it('is freed by "Check again", which builds it from the corrected coverage', async () => {
    const { medicareId } = api.world.practice;
    const { given, claim } = await claimed({ payer_id: medicareId, member_id: '12345' });
    await correct(given, { payerId: medicareId, memberId: '1EG4TE5MK73' });
    const { body } = await biller.post(claimPaths.rescrub(claim.id), { version: claim.version });
    expect(body).toMatchObject({ state: 'ready', memberId: '1EG4TE5MK73' });
    await api.runJobs();
    expect((await claimOf(given)).state).toBe('ready');
  });
  it('for an ordering provider goes on when billing names one of the practice’s own list (CL-17)', async () => {
    const { practice, otherPractice } = api.world;
    const lab = { ...CODING, lines: CODING.lines.map((line) => ({ ...line, code: '80053' })) };
    const { given, claim } = await claimed({ payer_id: practice.medicareId, member_id: '1EG4TE5MK73' }, lab);
    expect(claim.findings.filter(({ severity }) => severity === 'hard').map(({ ruleId }) => ruleId)).toEqual(['CL-17']);
    const track: CaseTrack = (await desk.get(intakePaths.case(given.id))).body;
    expect(track.claimFaults).toMatchObject([{ mends: 'billing' }]);
    const path = claimPaths.orderingProvider(claim.id);
    expect((await biller.get(path)).body.providers).toEqual([expect.objectContaining({ id: practice.providerId })]);
    const stranger = await biller.post(path, { version: claim.version, providerId: otherPractice.providerId });
    expect(stranger).toMatchObject({ status: 404, body: { code: 'provider_not_found' } });
    const named = await biller.post(path, { version: claim.version, providerId: practice.providerId });
    expect(named.body).toMatchObject({ state: 'ready', versionNumber: 2 });
    expect(named.body.history.map(({ kind }: { kind: string }) => kind)).toContain('orderingProviderNamed');
  });
  it('takes the case before its claim when billing names the ordering provider, as where claims are built', async () => {
    const { practice } = api.world;
    const lab = { ...CODING, lines: CODING.lines.map((line) => ({ ...line, code: '80053' })) };
    const { given, claim } = await claimed({ payer_id: practice.medicareId, member_id: '1EG4TE5MK73' }, lab);
    let naming: Promise<{ status: number }> = Promise.resolve({ status: 0 });
    await api.inDatabase(async (tx) => {
      await tx.cases.findForUpdate(given.id);
      const answered = biller.post(claimPaths.orderingProvider(claim.id), { version: claim.version, providerId: practice.providerId });
      naming = answered.then((answer) => answer);
      await api.untilOneWaits();
      expect(await tx.query('SELECT id FROM claim WHERE id = $1 FOR UPDATE NOWAIT', [claim.id])).toHaveLength(1);
    });
    expect((await naming).status).toBe(200);
  });
  it('leaves a claim that was sent as it was sent', async () => {
    const { given, claim } = await claimed({});
    await biller.post(claimPaths.batches, { claimIds: [claim.id] });
    await correct(given, { memberId: 'W999' });
    await api.runJobs();
    expect(await claimOf(given)).toMatchObject({ state: 'submitted', memberId: 'W123456789', versionNumber: 1 });
  });
});
