import { accountPaths, codingPaths, queuePaths, type CodingDesk, type TeamQueue, type Worklist } from '@chartwright/contracts';
import { AppUser, newId, PracticeClearance, type IntakeCase } from '@chartwright/database';
import { byQueueOrder, type WaitingCase } from '@chartwright/lifecycle';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';
import type { TestUser } from './support/world.js';

const HOUR_MS = 3_600_000;

describe('the queue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(async () => {
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold')`);
    await api.asOwner('DELETE FROM case_lease');
  });

  async function addCoder(specialty = '*'): Promise<TestUser> {
    const id = newId();
    const { coder } = api.world.users;
    const user: TestUser = { ...coder, id, email: `coder-${id}@lakeside.test`, displayName: `Coder ${id.slice(-4)}` };
    await api.database.inTransaction('system', async (tx) => {
      await tx.rows(AppUser).insert({ ...user, passwordHash: 'unused' });
      await tx.rows(PracticeClearance).insert({ practiceId: api.world.practice.id, id: newId(), userId: id, specialty });
    });
    return user;
  }
  const due = (hours: number): Partial<IntakeCase> => ({
    completedAt: new Date(Date.now() - 10 * HOUR_MS),
    dueAt: new Date(Date.now() + hours * HOUR_MS),
  });
  const take = async (who: TestUser | 'coder'): Promise<CodingDesk | null> => {
    const answer = await (await api.as(who)).post(queuePaths.takeNext);
    expect(answer.status).toBe(200);
    return answer.body.desk;
  };

  it('gives the most urgent case first: rush, then the one that has used most of its time (OP-002)', async () => {
    const calm = await api.given(aCase().with(due(40)));
    const pressed = await api.given(aCase().with(due(1)));
    const rush = await api.given(aCase().with({ ...due(30), priority: 'rush' }));
    const coders = [await addCoder(), await addCoder(), await addCoder()];
    const taken: (string | undefined)[] = [];
    for (const coder of coders) taken.push((await take(coder))?.header.id);
    expect(taken).toEqual([rush.id, pressed.id, calm.id]);
  });

  it('orders in SQL as the lifecycle does in code (OP-002)', async () => {
    const cases: Partial<IntakeCase>[] = [
      due(40),
      { ...due(2), expectedChargeCents: 90_000 },
      { ...due(2.2), expectedChargeCents: 0 },
      { ...due(30), timelyFilingDays: 4000 },
      { ...due(30), priority: 'rush' },
      due(-3),
    ];
    const given = new Map<string, WaitingCase>();
    for (const one of cases) {
      const row = await api.given(aCase().with(one));
      given.set(row.id, {
        isRush: one.priority === 'rush',
        completedAt: one.completedAt ?? new Date(),
        dueAt: one.dueAt ?? new Date(),
        pausedMinutes: 0,
        timelyFilingDaysLeft: null,
        expectedChargeCents: one.expectedChargeCents ?? 0,
      });
    }
    const now = new Date();
    const expected = [...given].sort(([, a], [, b]) => byQueueOrder(now)(a, b)).map(([id]) => id);
    const taken: (string | undefined)[] = [];
    for (const _ of cases) taken.push((await take(await addCoder()))?.header.id);
    expect(taken).toEqual(expected);
  });

  it('clears a coder to the end of the last day in the practice, wherever the server is (OP-004)', async () => {
    const coder = await addCoder();
    const { practice } = api.world;
    // Twelve hours behind UTC: at six in the morning there it is still the day before here.
    await api.asOwner(`UPDATE practice SET time_zone = 'Etc/GMT+12' WHERE id = $1`, [practice.id]);
    const sixOClock = new Date(Date.now() + 24 * HOUR_MS).setUTCHours(6, 0, 0, 0);
    api.clock.advanceMinutes((sixOClock - api.clock.now().getTime()) / 60_000);
    try {
      const lastDay = new Date(sixOClock - 24 * HOUR_MS).toISOString().slice(0, 10);
      await api.asOwner('UPDATE practice_clearance SET valid_until = $1 WHERE user_id = $2', [lastDay, coder.id]);
      const given = await api.given(aCase().with(due(1)));
      expect((await take(coder))?.header.id).toBe(given.id);
      api.clock.advanceMinutes(6 * 60 + 1);
      expect((await (await api.as(coder)).get(queuePaths.worklist)).body.waiting.total).toBe(0);
      expect((await (await api.as(coder)).get(accountPaths.session)).body.practices).toEqual([]);
    } finally {
      api.clock.reset();
      await api.asOwner(`UPDATE practice SET time_zone = 'America/Chicago' WHERE id = $1`, [practice.id]);
    }
  });

  it('never offers a case outside the coder’s specialty, and says what waits there (OP-004)', async () => {
    await api.given(aCase().with({ specialty: 'cardiology' }));
    const coder = await addCoder('pediatrics');
    expect(await take(coder)).toBeNull();
    const worklist: Worklist = (await (await api.as(coder)).get(queuePaths.worklist)).body;
    expect(worklist.waiting.total).toBe(0);
    expect(worklist.outsideSkills).toEqual([{ specialty: 'cardiology', count: 1 }]);
  });

  it('gives 50 coders who press at the same moment 50 different cases', async () => {
    const coders: TestUser[] = [];
    for (let count = 0; count < 50; count += 1) {
      await api.given(aCase().with(due(count)));
      coders.push(await addCoder());
    }
    const clients = await Promise.all(coders.map((coder) => api.as(coder)));
    const answers = await Promise.all(clients.map((client) => client.post(queuePaths.takeNext)));
    const ids = answers.map((answer) => answer.body.desk?.header.id);
    expect(answers.map(({ status }) => status)).toEqual(coders.map(() => 200));
    expect(new Set(ids).size).toBe(50);
    expect(ids).not.toContain(undefined);
  }, 60_000);

  it('gives one case to one coder who presses twice, and refuses a second while the first is open', async () => {
    await api.given(aCase());
    await api.given(aCase());
    const client = await api.as(await addCoder());
    const answers = await Promise.all([client.post(queuePaths.takeNext), client.post(queuePaths.takeNext)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('command_refused');
  });

  it('gives a case back when the heartbeat has stopped for two minutes, and keeps its draft (OP-005)', async () => {
    const coder = await addCoder();
    const given = await api.given(
      aCase()
        .inCodingBy(coder)
        .withDraft({ diagnoses: [{ id: 'd1', code: 'I10', origin: 'search' }] }),
    );
    api.clock.advanceMinutes(3);
    try {
      const desk = await take(await addCoder());
      expect(desk?.header.id).toBe(given.id);
      expect(desk?.draft.content.diagnoses).toEqual([{ id: 'd1', code: 'I10', origin: 'search' }]);
    } finally {
      api.clock.reset();
    }
  });

  it('keeps a case whose heartbeat comes', async () => {
    const coder = await addCoder();
    const given = await api.given(aCase().inCodingBy(coder));
    const client = await api.as(coder);
    try {
      for (let minute = 0; minute < 4; minute += 1) {
        api.clock.advanceMinutes(1);
        expect((await client.post(queuePaths.heartbeat(given.id), { leaseToken: given.leaseToken })).status).toBe(200);
      }
      expect(await take(await addCoder())).toBeNull();
    } finally {
      api.clock.reset();
    }
  });

  it('lets a lead take over with a reason: the old token dies and says who has the case (OP-005)', async () => {
    const coder = await addCoder();
    const given = await api.given(aCase().inCodingBy(coder));
    const lead = await api.as('team_lead');
    const taken = await lead.post(queuePaths.takeOver(given.id), { reason: 'Due at 16:30' });
    expect(taken.status).toBe(200);
    expect(taken.body.lease).toMatchObject({ isYours: true });
    const late = await (await api.as(coder)).post(queuePaths.heartbeat(given.id), { leaseToken: given.leaseToken });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'lease_lost', details: { holder: { name: 'team lead' }, reason: 'Due at 16:30' } },
    });
    const told = await api.asOwner(`SELECT 1 FROM live_event WHERE topic = 'lease' AND user_id = $1 AND subject_id = $2`, [
      coder.id,
      given.id,
    ]);
    expect(told).toHaveLength(1);
  });

  it('refuses takeover to a coder, and a takeover without a reason', async () => {
    const given = await api.given(aCase().inCodingBy(await addCoder()));
    expect((await (await api.as('coder')).post(queuePaths.takeOver(given.id), { reason: 'I want it' })).status).toBe(403);
    expect((await (await api.as('team_lead')).post(queuePaths.takeOver(given.id), { reason: '' })).status).toBe(400);
  });

  it('puts a released case back at its place in the queue', async () => {
    const coder = await addCoder();
    const given = await api.given(aCase().inCodingBy(coder));
    const released = await (await api.as(coder)).post(queuePaths.release(given.id), { leaseToken: given.leaseToken });
    expect(released.status).toBe(200);
    expect((await take(await addCoder()))?.header.id).toBe(given.id);
  });

  it('does not find another practice’s case', async () => {
    const given = await api.given(aCase().ofOtherPractice());
    const coder = await api.as('coder');
    expect(await coder.post(queuePaths.take(given.id))).toMatchObject({ status: 404, body: { code: 'case_not_found' } });
    expect((await coder.post(queuePaths.takeNext)).body).toEqual({ desk: null });
    expect(await take(await addCoder())).toBeNull();
  });

  it('lists what is on the desk, and what waits by when it is due', async () => {
    const coder = await addCoder();
    const active = await api.given(aCase().inCodingBy(coder).with(due(5)));
    await api.given(aCase().with(due(1)));
    await api.given(aCase().with(due(-1)));
    await api.given(aCase().with(due(200)));
    const list: Worklist = (await (await api.as(coder)).get(queuePaths.worklist)).body;
    expect(list.active.map(({ id }) => id)).toEqual([active.id]);
    expect(list.waiting).toMatchObject({ total: 3, late: 1, withinTwoHours: 1, later: 1 });
  });

  it('shows a lead who has what and since when, with no word of the patient; a coder may not look (OP-005)', async () => {
    const coder = await addCoder();
    const active = await api.given(aCase().inCodingBy(coder).with(due(5)));
    const parked = await api.given(
      aCase()
        .inState('on_hold')
        .with({ ...due(3), coderId: coder.id, holdReason: 'illegible' }),
    );
    const waiting = await api.given(aCase().with(due(1)));
    const team: TeamQueue = (await (await api.as('team_lead')).get(queuePaths.team)).body;
    expect(team.inWork.map(({ id }) => id).toSorted()).toEqual([active.id, parked.id].toSorted());
    expect(team.inWork.find(({ id }) => id === active.id)?.holder).toMatchObject({ id: coder.id, name: coder.displayName });
    expect(Date.parse(team.inWork.find(({ id }) => id === active.id)?.holder?.since ?? '')).not.toBeNaN();
    expect(team.inWork.find(({ id }) => id === parked.id)).toMatchObject({ holder: null, coder: { id: coder.id } });
    expect(team.waiting.map(({ id }) => id)).toEqual([waiting.id]);
    expect(JSON.stringify(team)).not.toMatch(/lastName|dateOfBirth|memberId/i);
    expect((await (await api.as(coder)).get(queuePaths.team)).status).toBe(403);
  });

  it('opens a waiting case to a lead by its address, unbegun; not to a coder, and not before it waits', async () => {
    const given = await api.given(aCase().with(due(1)));
    const lead = await api.as('team_lead');
    const desk: CodingDesk = (await lead.get(codingPaths.desk(given.id))).body;
    expect(desk).toMatchObject({ header: { state: 'ready' }, lease: null, draft: { version: 0, content: { diagnoses: [], lines: [] } } });
    expect(desk.allowedCommands).toContain('take');
    const [row] = await api.asOwner<{ drafts: number; readings: number }>(
      `SELECT (SELECT count(*)::int FROM draft WHERE case_id = $1) AS drafts,
         (SELECT count(*)::int FROM audit_entry WHERE case_id = $1 AND action = 'note.read') AS readings`,
      [given.id],
    );
    expect(row).toEqual({ drafts: 0, readings: 1 });
    expect((await (await api.as('coder')).get(codingPaths.desk(given.id))).status).toBe(404);
    const unread = await api.given(aCase().inState('received'));
    expect((await lead.get(codingPaths.desk(unread.id))).status).toBe(404);
  });

  it('lists a thousand waiting cases to the end, in their order, and finds one by its number or practice', async () => {
    const lead = await api.as('team_lead');
    const [first] = [await api.given(aCase())];
    await api.asOwner(
      `INSERT INTO intake_case (practice_id, id, number, state, patient_id, coverage_id, rendering_provider_id, date_of_service,
         place_of_service, visit_type, specialty, received_at, completed_at, due_at, created_by)
       SELECT practice_id, gen_random_uuid(), '88-' || lpad(n::text, 5, '0'), 'ready', patient_id, coverage_id, rendering_provider_id,
         date_of_service, place_of_service, visit_type, specialty, received_at, completed_at, due_at + n * interval '1 minute', created_by
       FROM intake_case, generate_series(1, 1000) n WHERE id = $1`,
      [first.id],
    );
    try {
      const read = async (query: string): Promise<TeamQueue> => (await lead.get(`${queuePaths.team}${query}`)).body;
      const some = await read('');
      expect([some.waiting.length, some.waitingTotal]).toEqual([100, 1001]);
      const all = await read('?shown=2000');
      expect([all.waiting.length, all.waitingTotal]).toEqual([1001, 1001]);
      expect(all.waiting.slice(0, 100).map(({ id }) => id)).toEqual(some.waiting.map(({ id }) => id));
      expect((await read('?find=88-00777')).waiting.map(({ caseNumber }) => caseNumber)).toEqual(['88-00777']);
      expect((await read('?find=lakeside&shown=5')).waitingTotal).toBe(1001);
      expect((await read('?find=100%25')).waitingTotal).toBe(0);
    } finally {
      await api.asOwner(`DELETE FROM intake_case WHERE number LIKE '88-%'`);
    }
  });

  it('keeps the draft of a case that was released for whoever takes it next (OP-005)', async () => {
    const coder = await addCoder();
    const given = await api.given(aCase().inCodingBy(coder));
    const edits = [{ kind: 'addDiagnosis', id: 'd1', code: 'E11.9', origin: 'search' }];
    const who = await api.as(coder);
    const edited = await who.post(codingPaths.edits(given.id), { version: 1, leaseToken: given.leaseToken, edits });
    expect(edited.status).toBe(200);
    await who.post(queuePaths.release(given.id), { leaseToken: given.leaseToken, reason: 'End of the day' });
    const next = await take(await addCoder());
    expect(next?.header.id).toBe(given.id);
    expect(next?.draft.content.diagnoses).toMatchObject([{ code: 'E11.9' }]);
    const late = await who.post(codingPaths.edits(given.id), { version: 2, leaseToken: given.leaseToken, edits });
    expect(late).toMatchObject({ status: 409, body: { code: 'lease_lost' } });
  });

  it('gives a case that waits for its coder to others once the coder has left, and not before', async () => {
    const [gone, uncleared, here] = [await addCoder(), await addCoder(), await addCoder()];
    const waiting = async (coder: TestUser) => (await api.given(aCase().inState('in_coding').withDraft({}).with({ coderId: coder.id }))).id;
    const [ofGone, ofUncleared, ofHere] = [await waiting(gone), await waiting(uncleared), await waiting(here)];
    const admin = await api.as('firm_admin');
    expect((await admin.patch(accountPaths.user(gone.id), { isActive: false })).status).toBe(200);
    expect((await admin.patch(accountPaths.user(uncleared.id), { clearances: [] })).status).toBe(200);
    await api.inDatabase((tx) => tx.jobs.enqueue('expire-leases', {}));
    await api.runJobs();
    const states = await api.asOwner<{ id: string; state: string }>('SELECT id, state FROM intake_case WHERE id = ANY ($1)', [
      [ofGone, ofUncleared, ofHere],
    ]);
    expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [ofGone, 'ready'],
        [ofUncleared, 'ready'],
        [ofHere, 'in_coding'],
      ]),
    );
    expect((await (await api.as(here)).post(queuePaths.take(ofGone))).status).toBe(200);
    const trail = await api.asOwner('SELECT 1 FROM audit_entry WHERE case_id = $1 AND action = $2', [ofGone, 'case.release']);
    expect(trail).toHaveLength(1);
  });

  it('sends expired cases back by the minute’s job, even when nobody asks', async () => {
    const given = await api.given(aCase().inCodingBy(await addCoder()));
    api.clock.advanceMinutes(3);
    try {
      await api.inDatabase((tx) => tx.jobs.enqueue('expire-leases', {}));
      await api.runJobs();
      const rows = await api.asOwner<{ state: string }>('SELECT state FROM intake_case WHERE id = $1', [given.id]);
      expect(rows[0]?.state).toBe('ready');
    } finally {
      api.clock.reset();
    }
  });
});
