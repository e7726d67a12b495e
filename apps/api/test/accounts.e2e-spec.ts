import { accountPaths, intakePaths, type AuditPage, type FeeSchedule, type UserList } from '@chartwright/contracts';
import type { Client } from './support/client.js';
import { addFailedJob } from './support/sample-ids.js';
import { startApi, type TestApi } from './support/start-api.js';

const PASSWORD = 'seven green kettles';
const provider = {
  npi: '1316206477',
  lastName: 'Vale',
  firstName: 'Kim',
  credential: 'NP',
  taxonomy: null,
  specialty: null,
  isRendering: true,
  isReferring: false,
  isActive: true,
};
const fee = {
  code: '20610',
  modifier: '',
  label: 'Large joint injection',
  chargeCents: 18_500,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
};

describe('accounts', () => {
  let api: TestApi;
  let practiceAdmin: Client;
  let firmAdmin: Client;
  beforeAll(async () => {
    api = await startApi();
    [practiceAdmin, firmAdmin] = [await api.as('practice_admin'), await api.as('firm_admin')];
  }, 120_000);
  afterAll(() => api.stop());
  const practiceId = (): string => api.world.practice.id;

  describe('people', () => {
    const add = (client: Client, person: object) =>
      client.post(accountPaths.users, { displayName: 'Ida Walker', password: PASSWORD, ...person });

    it('shows a practice’s administrator the practice’s own people only', async () => {
      const { users }: UserList = (await practiceAdmin.get(accountPaths.users)).body;
      expect(new Set(users.map((user) => user.practiceId))).toEqual(new Set([practiceId()]));
    });
    it('shows the firm’s administrator the firm’s people and the administrators of its practices', async () => {
      const { users }: UserList = (await firmAdmin.get(accountPaths.users)).body;
      expect(users.filter((user) => user.side === 'practice').map((user) => user.role)).toEqual(['practice_admin']);
      expect(users.filter((user) => user.side === 'firm').map((user) => user.role)).toEqual(
        expect.arrayContaining(['coder', 'auditor', 'team_lead']),
      );
    });
    it('refuses a firm’s role in a practice and a practice’s role in the firm', async () => {
      expect((await add(practiceAdmin, { email: 'a@walk.test', role: 'coder' })).body.code).toBe('command_refused');
      expect((await add(firmAdmin, { email: 'b@walk.test', role: 'front_desk' })).body.code).toBe('command_refused');
      expect((await add(firmAdmin, { email: 'c@walk.test', role: 'front_desk', practiceId: practiceId() })).body.code).toBe(
        'command_refused',
      );
    });
    it('takes an e-mail address once, however it is written', async () => {
      expect((await add(practiceAdmin, { email: 'ida@walk.test', role: 'front_desk' })).status).toBe(201);
      expect(await add(practiceAdmin, { email: 'IDA@walk.test', role: 'clinician' })).toMatchObject({
        status: 409,
        body: { code: 'already_exists' },
      });
    });
    it('refuses a password that is short or holds the address', async () => {
      expect((await add(practiceAdmin, { email: 'd@walk.test', role: 'front_desk', password: 'short' })).body.code).toBe(
        'password_refused',
      );
      expect((await add(practiceAdmin, { email: 'walkerida@walk.test', role: 'front_desk', password: 'walkerida-2026' })).body.code).toBe(
        'password_refused',
      );
    });
    it('lets a new coder see the practices of the clearances, and none after they are taken away', async () => {
      const clearance = { practiceId: practiceId(), specialty: '*', level: 'production', validUntil: null };
      const added = await add(firmAdmin, { email: 'new@walk.test', role: 'coder', clearances: [clearance] });
      const coder = await api.as({ ...added.body, firmId: api.world.firmId });
      expect((await coder.get(accountPaths.practices)).body.practices).toHaveLength(1);
      await firmAdmin.patch(accountPaths.user(added.body.id), { clearances: [{ ...clearance, validUntil: '2020-01-01' }] });
      expect((await coder.get(accountPaths.practices)).body.practices).toEqual([]);
    });
    it('ends a person’s sessions, and the streams they hold open, when a practice is taken away; not when one is given', async () => {
      const clearance = { practiceId: practiceId(), specialty: '*', level: 'production', validUntil: null };
      const added = await add(firmAdmin, { email: 'leaves@walk.test', role: 'coder', clearances: [clearance] });
      const coder = await api.as({ ...added.body, firmId: api.world.firmId });
      const clear = (clearances: object[]) => firmAdmin.patch(accountPaths.user(added.body.id), { clearances });
      await clear([{ ...clearance, level: 'expert' }]);
      expect((await coder.get(accountPaths.session)).status).toBe(200);
      await clear([]);
      expect((await coder.get(accountPaths.session)).status).toBe(401);
    });
    it('gives no clearance for a practice that the firm does not serve', async () => {
      const clearances = [{ practiceId: api.world.otherPractice.id, specialty: '*', level: 'expert', validUntil: null }];
      const answer = await firmAdmin.patch(accountPaths.user(api.world.users.auditor.id), { clearances });
      expect(answer).toMatchObject({ status: 404, body: { code: 'practice_not_found' } });
    });
    it('refuses a clearance that stands there twice, and a last day that is no day', async () => {
      const clearance = { practiceId: practiceId(), specialty: '*', level: 'production', validUntil: null };
      const auditor = accountPaths.user(api.world.users.auditor.id);
      const twice = await firmAdmin.patch(auditor, { clearances: [clearance, { ...clearance, level: 'expert' }] });
      expect(twice).toMatchObject({ status: 400, body: { code: 'validation_failed', details: [{ field: 'clearances' }] } });
      const week = await firmAdmin.patch(auditor, { clearances: [{ ...clearance, validUntil: '2026-W10-1' }] });
      expect(week).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    });
    it('ends a person’s sessions when the role changes', async () => {
      const lead = await api.as('team_lead');
      expect((await firmAdmin.patch(accountPaths.user(api.world.users.team_lead.id), { role: 'auditor' })).body.role).toBe('auditor');
      expect((await lead.get(accountPaths.session)).status).toBe(401);
    });
    it('lets nobody deactivate themselves', async () => {
      const answer = await firmAdmin.patch(accountPaths.user(api.world.users.firm_admin.id), { isActive: false });
      expect(answer.body.code).toBe('command_refused');
    });
    it('does not find people of another organisation', async () => {
      const answer = await practiceAdmin.patch(accountPaths.user(api.world.users.coder.id), { displayName: 'Mine' });
      expect(answer).toMatchObject({ status: 404, body: { code: 'user_not_found' } });
    });
  });

  describe('lists of the practice', () => {
    it('refuses a provider whose NPI has a wrong check digit (CL-01)', async () => {
      const answer = await practiceAdmin.post(accountPaths.providers(practiceId()), { ...provider, npi: '1316206470' });
      expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed', details: [{ field: 'npi' }] } });
    });
    it('adds a provider once', async () => {
      expect((await practiceAdmin.post(accountPaths.providers(practiceId()), provider)).status).toBe(201);
      expect((await practiceAdmin.post(accountPaths.providers(practiceId()), provider)).body.code).toBe('already_exists');
    });
    it('tells an administrator that the front desk named the provider as referring meanwhile', async () => {
      const npi = '1003000126';
      const added = (await practiceAdmin.post(accountPaths.providers(practiceId()), { ...provider, npi })).body;
      const referring = { lastName: 'Vale', firstName: 'Kim', credential: null, npi };
      const frontDesk = await api.as('front_desk');
      for (let time = 0; time < 2; time += 1) expect((await frontDesk.post(intakePaths.referringProviders, referring)).status).toBe(201);
      const late = await practiceAdmin.put(accountPaths.provider(practiceId(), added.id), { ...provider, npi, version: added.version });
      expect(late).toMatchObject({ status: 409, body: { code: 'version_changed', details: { isReferring: true, version: 2 } } });
    });
    it('answers a change of an old version with the current row', async () => {
      const path = accountPaths.provider(practiceId(), api.world.practice.providerId);
      const changed = { ...provider, npi: '1245319599', lastName: 'Rowe', firstName: 'Dana', version: 1 };
      expect((await practiceAdmin.put(path, changed)).body.version).toBe(2);
      expect(await practiceAdmin.put(path, changed)).toMatchObject({
        status: 409,
        body: { code: 'version_changed', details: { version: 2 } },
      });
    });
    it('keeps charges in whole cents and refuses what is not', async () => {
      const biller = await api.as('billing_manager');
      expect((await biller.post(accountPaths.fees(practiceId()), { ...fee, chargeCents: 185.5 })).status).toBe(400);
      expect((await biller.post(accountPaths.fees(practiceId()), fee)).body).toMatchObject({ code: '20610', chargeCents: 18_500 });
    });
    it('refuses a fee that ends before it begins, and one without a label', async () => {
      const biller = await api.as('billing_manager');
      const add = (change: object) => biller.post(accountPaths.fees(practiceId()), { ...fee, code: '20604', ...change });
      const backwards = await add({ effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' });
      expect(backwards).toMatchObject({ status: 400, body: { details: [{ field: 'effectiveTo' }] } });
      expect(await add({ label: '  ' })).toMatchObject({ status: 400, body: { details: [{ field: 'label' }] } });
      expect((await add({ effectiveFrom: '2026-01-01', effectiveTo: '2026-01-01' })).status).toBe(201);
    });
    it('lets one of two who change a fee at once win, and tells the other what it is now', async () => {
      const [biller, admin] = [await api.as('billing_manager'), practiceAdmin];
      const added = (await biller.post(accountPaths.fees(practiceId()), { ...fee, code: '20605' })).body;
      const change = (client: Client, chargeCents: number) =>
        client.put(accountPaths.fee(practiceId(), added.id), { ...fee, code: '20605', chargeCents, version: added.version });
      const answers = await Promise.all([change(biller, 19_000), change(admin, 21_000)]);
      const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
      expect(won).toMatchObject({ status: 200, body: { version: 2 } });
      expect(lost).toMatchObject({
        status: 409,
        body: { code: 'version_changed', details: { version: 2, chargeCents: won?.body.chargeCents } },
      });
      const { fees }: FeeSchedule = (await biller.get(accountPaths.fees(practiceId()))).body;
      expect(fees.find(({ id }) => id === added.id)).toEqual(won?.body);
    });
    it('refuses a field that the contract does not have', async () => {
      expect((await practiceAdmin.post(accountPaths.fees(practiceId()), { ...fee, code: '20611', practiceId: 'x' })).status).toBe(400);
    });
  });

  describe('failed jobs', () => {
    it('shows an administrator what was given up and why, and starts it again', async () => {
      const id = await addFailedJob(api);
      const { jobs } = (await firmAdmin.get(accountPaths.failedJobs)).body;
      expect(jobs).toMatchObject([{ id, name: 'walked', isGivenUp: true, lastError: 'case_not_found' }]);
      const after = await firmAdmin.post(accountPaths.retryJob(id));
      expect(after.body.jobs).toMatchObject([{ id, isGivenUp: false, attempts: 0 }]);
    });
    it('shows no job about another firm’s practice, and does not start it', async () => {
      const id = await addFailedJob(api, { practiceId: api.world.otherPractice.id });
      const ids = async (client: Client): Promise<string[]> =>
        (await client.get(accountPaths.failedJobs)).body.jobs.map((one: { id: string }) => one.id);
      expect([(await ids(firmAdmin)).includes(id), (await firmAdmin.post(accountPaths.retryJob(id))).status]).toEqual([false, 404]);
      const theirs = await api.as(api.world.otherUsers.firm_admin);
      expect([(await ids(theirs)).includes(id), (await theirs.post(accountPaths.retryJob(id))).status]).toEqual([true, 200]);
    });
    it('does not find a job that is not there', async () => {
      expect((await firmAdmin.post(accountPaths.retryJob('999999'))).status).toBe(404);
    });
  });

  describe('the audit log', () => {
    it('tells a practice’s administrator who did what, and that the log was read', async () => {
      const officer = await api.as('practice_admin');
      await officer.get(accountPaths.auditLog(practiceId()));
      const page: AuditPage = (await officer.get(accountPaths.auditLog(practiceId()))).body;
      expect(page.rows[0]).toMatchObject({ action: 'auditLog.read', actorName: 'practice admin' });
      expect(page.rows.map((row) => row.action)).toEqual(expect.arrayContaining(['provider.add', 'fee.add', 'user.add']));
    });
    it('shows one person’s rows on request', async () => {
      const actorId = api.world.users.billing_manager.id;
      const page: AuditPage = (await practiceAdmin.get(`${accountPaths.auditLog(practiceId())}?actorId=${actorId}`)).body;
      expect(new Set(page.rows.map((row) => row.actorId))).toEqual(new Set([actorId]));
    });
  });
});
