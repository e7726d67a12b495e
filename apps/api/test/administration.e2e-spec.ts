import { accountPaths, type AuditPage, type ChangePracticeRequest, type PracticeSettings, type UserView } from '@chartwright/contracts';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';
import { PASSWORD } from './support/world.js';

describe('administration', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ LOG_LEVEL: 'silent' });
  }, 120_000);
  afterAll(() => api.stop());

  const settings = async (): Promise<PracticeSettings> =>
    (await (await api.as('practice_admin')).get(accountPaths.practiceSettings(api.world.practice.id))).body;
  const change = async (changes: Partial<ChangePracticeRequest>) => {
    const { id: _id, ...now } = await settings();
    return (await api.as('practice_admin')).put(accountPaths.practiceSettings(api.world.practice.id), { ...now, ...changes });
  };

  describe("a practice's calendar (OP-003)", () => {
    it('keeps hours, closing days and workdays in the order of the week', async () => {
      const { body } = await change({ opensAtMinute: 480, closesAtMinute: 1020, holidays: ['2026-12-25'], workdays: [5, 1, 2, 3, 4] });
      expect(body).toMatchObject({ opensAtMinute: 480, closesAtMinute: 1020, holidays: ['2026-12-25'], workdays: [1, 2, 3, 4, 5] });
    });

    it('is refused when it closes before it opens, on a day that is none, or without a workday', async () => {
      const statuses = await Promise.all(
        [{ opensAtMinute: 1020, closesAtMinute: 480 }, { holidays: ['2026-02-30'] }, { workdays: [] }, { timeZone: 'Mars/Olympus' }].map(
          async (changes) => (await change(changes)).status,
        ),
      );
      expect(statuses).toEqual([400, 400, 400, 400]);
    });

    it('is refused in a time zone that the database does not know: who is cleared today is asked there', async () => {
      expect(await change({ timeZone: 'PNT' })).toMatchObject({ status: 400, body: { details: [{ field: 'timeZone' }] } });
      expect(await change({ timeZone: 'IST' })).toMatchObject({ status: 400 });
    });

    it('tells the second of two who change it at once', async () => {
      const { version } = await settings();
      expect((await change({ version })).status).toBe(200);
      expect(await change({ version })).toMatchObject({ status: 409, body: { code: 'version_changed' } });
    });

    it('is not found for another practice’s administrator', async () => {
      const other = await api.as(api.world.otherUsers.practice_admin);
      expect((await other.get(accountPaths.practiceSettings(api.world.practice.id))).status).toBe(404);
    });

    it('leaves in the log which fields were changed, and not to what', async () => {
      await change({ contactName: 'Somebody New' });
      const [row] = await api.asOwner<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE action = 'practice.change' ORDER BY position DESC LIMIT 1`,
      );
      expect(row?.detail).toEqual({ fields: ['contactName'] });
    });
  });

  describe('the way to the clearinghouse (ISA05 to ISA08, ISA15)', () => {
    it('is the practice’s own to enter, and the step to production stands in the log', async () => {
      const way = { submitterId: 'LAKE-01', receiverId: 'CH_2', receiverName: 'Example Clearinghouse', usageIndicator: 'P' as const };
      expect((await change(way)).body).toMatchObject(way);
      const [row] = await api.asOwner<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE action = 'practice.change' ORDER BY position DESC LIMIT 1`,
      );
      expect(row?.detail).toMatchObject({ usageIndicator: 'P' });
      await change({ usageIndicator: 'T' });
    });

    it('is refused with a number that an envelope cannot hold', async () => {
      for (const submitterId of ['', 'A', 'SIXTEEN-LETTERS-', 'TWO WORDS', 'STAR*'])
        expect({ submitterId, status: (await change({ submitterId })).status }).toEqual({ submitterId, status: 400 });
    });
  });

  describe('somebody’s access', () => {
    const signIn = (password: string) => api.anonymous().post(accountPaths.signIn, { email: api.world.users.front_desk.email, password });
    const userView = async (): Promise<UserView> => {
      const { body } = await (await api.as('practice_admin')).get(accountPaths.users);
      const found = body.users.find((user: UserView) => user.id === api.world.users.front_desk.id);
      if (!found) throw new Error('the front desk is not in the list');
      return found;
    };

    it('ends everywhere when an administrator says so', async () => {
      const desk = await api.as('front_desk');
      expect((await userView()).openSessionCount).toBeGreaterThan(0);
      const { body } = await (await api.as('practice_admin')).delete(accountPaths.userSessions(api.world.users.front_desk.id));
      expect(body.openSessionCount).toBe(0);
      expect((await desk.get(accountPaths.session)).status).toBe(401);
    });

    it('comes back before the pause is over when an administrator ends it', async () => {
      for (let tries = 0; tries < 5; tries += 1) await signIn('a wrong password');
      expect((await signIn(PASSWORD)).status).toBe(429);
      expect((await userView()).signInPausedUntil).not.toBeNull();
      await (await api.as('practice_admin')).delete(accountPaths.userPause(api.world.users.front_desk.id));
      expect((await signIn(PASSWORD)).status).toBe(200);
    });

    it('changes with a new password: the old one and every session end', async () => {
      const desk = await api.as('front_desk');
      const admin = await api.as('practice_admin');
      const path = accountPaths.userPassword(api.world.users.front_desk.id);
      expect((await admin.put(path, { password: 'short' })).status).toBe(422);
      expect((await admin.put(path, { password: 'seven green kettles' })).status).toBe(200);
      expect((await desk.get(accountPaths.session)).status).toBe(401);
      expect([(await signIn(PASSWORD)).status, (await signIn('seven green kettles')).status]).toEqual([401, 200]);
    });

    it('is nobody’s business in another practice', async () => {
      const other = await api.as(api.world.otherUsers.practice_admin);
      const id = api.world.users.front_desk.id;
      const answers = [
        await other.delete(accountPaths.userSessions(id)),
        await other.delete(accountPaths.userPause(id)),
        await other.put(accountPaths.userPassword(id), { password: 'seven green kettles' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    });
  });

  describe('the audit log', () => {
    const log = async (query: string): Promise<AuditPage> =>
      (await (await api.as('compliance_officer')).get(`${accountPaths.auditLog(api.world.practice.id)}${query}`)).body;

    it('names the case by its number and the person by name, and filters by both', async () => {
      const given = await api.given(aCase().inState('ready'));
      await (await api.as('team_lead')).post(`/cases/${given.id}/take`);
      const [row] = await api.asOwner<{ number: string }>('SELECT number FROM intake_case WHERE id = $1', [given.id]);
      const number = row?.number ?? '';
      const { rows } = await log(`?caseNumber=${number}`);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ caseNumber }) => caseNumber))).toEqual(new Set([number]));
      const byLead = await log(`?actorId=${api.world.users.team_lead.id}&kind=case`);
      expect(new Set(byLead.rows.map(({ actorName }) => actorName))).toEqual(new Set(['team lead']));
    });

    it('shows nothing before its first day and everything up to today', async () => {
      expect((await log('?to=2020-01-01')).rows).toEqual([]);
      expect((await log('?from=2020-01-01')).rows.length).toBeGreaterThan(0);
    });

    it('goes out as CSV with every row that the filter leaves, and the export is in the log', async () => {
      const officer = await api.as('compliance_officer');
      const { text, headers } = await officer.get(`${accountPaths.auditLogCsv(api.world.practice.id)}?kind=practice`);
      expect(headers['content-type']).toContain('text/csv');
      const { rows } = await log('?kind=practice');
      expect(text.trim().split('\r\n')).toHaveLength(rows.length + 1);
      expect(text).not.toContain('practice.change');
      expect(text).toContain('changed the practice’s settings,Done');
      expect((await log('?kind=auditLog')).rows[0]).toBeDefined();
      expect((await log('?kind=auditLog')).rows.map(({ action }) => action)).toContain('auditLog.export');
    });

    it('answers a refused export as a refusal, not as a file', async () => {
      const other = await api.as(api.world.otherUsers.compliance_officer);
      const refused = await other.get(accountPaths.auditLogCsv(api.world.practice.id));
      expect(refused).toMatchObject({ status: 404, body: { code: 'practice_not_found' } });
      expect(refused.headers['content-disposition']).toBeUndefined();
    });
  });
});
