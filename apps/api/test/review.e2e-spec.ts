import { codingPaths, queuePaths, type CodingDesk, type ReviewQueue, type Worklist } from '@chartwright/contracts';
import { AppUser, newId, PracticeClearance, SuggestionRun } from '@chartwright/database';
import type { DraftEdit } from '@chartwright/lifecycle';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';
import type { TestUser } from './support/world.js';

const CODING = {
  diagnoses: [
    { id: 'd1', code: 'E11.9', origin: 'search' },
    { id: 'd2', code: 'Z79.84', origin: 'search' },
  ],
  lines: [
    { id: 'l1', code: '99213', origin: 'search', modifiers: [], units: 1, pointers: ['d1'], chargeCents: 12_500, chargeOrigin: 'schedule' },
  ],
};
const HYPERTENSION: DraftEdit[] = [
  { kind: 'addDiagnosis', id: 'd3', code: 'I10', origin: 'search' },
  { kind: 'setPointers', id: 'l1', pointers: ['d1', 'd3'] },
];
const FOUND = { releases: { icd10cm: '2026', hcpcs: null }, suggestions: [], seen: [], gaps: [] };

describe('review before billing', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { CODESETS_DIR } = process.env;
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(async () => {
    await api.asOwner('DELETE FROM case_lease');
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'in_review')`);
    await api.asOwner('UPDATE practice SET review_percent = 0');
  });

  const review = (percent: number) => api.asOwner('UPDATE practice SET review_percent = $1', [percent]);
  const coded = (by = api.world.users.coder): Promise<GivenCase> => api.given(aCase().inCodingBy(by).withDraft(CODING));
  const submit = (client: Client, given: GivenCase, takeNext = false) =>
    client.post(codingPaths.submit(given.id), { version: 1, leaseToken: given.leaseToken, takeNext });
  async function inReview(): Promise<GivenCase> {
    await review(100);
    const given = await coded();
    expect((await submit(await api.as('coder'), given)).body.submitted).toMatchObject({ state: 'in_review' });
    return given;
  }
  async function take(client: Client, given: GivenCase): Promise<CodingDesk> {
    const answer = await client.post(queuePaths.take(given.id));
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
    return answer.body;
  }
  const held = ({ draft, lease }: Pick<CodingDesk, 'draft' | 'lease'>) => ({ version: draft.version, leaseToken: lease?.token });
  const approve = (client: Client, desk: CodingDesk) => client.post(codingPaths.approveReview(desk.header.id), held(desk));
  const sendBack = (client: Client, desk: CodingDesk, remark: string) =>
    client.post(codingPaths.returnReview(desk.header.id), { ...held(desk), remark });
  const state = async ({ id }: GivenCase) =>
    (await api.asOwner<{ state: string }>('SELECT state FROM intake_case WHERE id = $1', [id]))[0]?.state;
  const claims = ({ id }: GivenCase) => api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [id]);
  const jobs = ({ id }: GivenCase) => api.asOwner('SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [`build-claim:${id}`]);
  const queue = async (client: Client): Promise<ReviewQueue> => (await client.get(queuePaths.reviews)).body;
  async function addPerson(like: TestUser, level: string): Promise<TestUser> {
    const id = newId();
    const user: TestUser = { ...like, id, email: `${id}@lakeside.test`, displayName: `Person ${id.slice(-4)}` };
    await api.database.inTransaction('system', async (tx) => {
      await tx.rows(AppUser).insert({ ...user, passwordHash: 'unused' });
      await tx.rows(PracticeClearance).insert({ practiceId: api.world.practice.id, id: newId(), userId: id, specialty: '*', level });
    });
    return user;
  }

  it('lets every case pass at 0 percent, with its claim ordered on submission', async () => {
    const given = await coded();
    expect((await submit(await api.as('coder'), given)).body.submitted.state).toBe('approved');
    expect(await jobs(given)).toHaveLength(1);
  });

  it('takes every case in at 100 percent, without a claim, while the coder goes on with the next case (operations.md §4)', async () => {
    await review(100);
    const given = await coded();
    const waiting = await api.given(aCase());
    const answer = await submit(await api.as('coder'), given, true);
    expect(answer.body).toMatchObject({ submitted: { id: given.id, state: 'in_review' }, next: { header: { id: waiting.id } } });
    await api.runJobs();
    expect([await jobs(given), await claims(given), await state(given)]).toEqual([[], [], 'in_review']);
  });

  it('takes in all of a trainee’s work, whatever the share (OP-004)', async () => {
    const trainee = await addPerson(api.world.users.coder, 'trainee');
    const given = await coded(trainee);
    expect((await submit(await api.as(trainee), given)).body.submitted.state).toBe('in_review');
  });

  it('lists what waits to auditors; not to whoever coded it, and not to coders', async () => {
    const given = await inReview();
    const list = await queue(await api.as('auditor'));
    expect(list.cases.map(({ id, coder }) => [id, coder?.name])).toEqual([[given.id, 'coder']]);
    await review(100);
    const leads = await coded(api.world.users.team_lead);
    await submit(await api.as('team_lead'), leads);
    expect((await queue(await api.as('team_lead'))).cases.map(({ id }) => id)).toEqual([given.id]);
    expect((await queue(await api.as('auditor'))).total).toBe(2);
    expect((await (await api.as('coder')).get(queuePaths.reviews)).status).toBe(403);
  });

  it('opens the desk with the coder’s codes, leaves the case the coder’s, and builds exactly one claim on approval', async () => {
    const given = await inReview();
    const auditor = await api.as('auditor');
    const desk = await take(auditor, given);
    expect(desk.draft.content.diagnoses.map(({ code }) => code)).toEqual(['E11.9', 'Z79.84']);
    expect(desk.allowedCommands.toSorted()).toEqual(['approve', 'release', 'returnToCoder']);
    const worklist: Worklist = (await auditor.get(queuePaths.worklist)).body;
    expect(worklist.active.map(({ id }) => id)).toEqual([given.id]);
    const approved = await approve(auditor, desk);
    expect(approved.body).toEqual({ reviewed: { id: given.id, caseNumber: given.number, state: 'approved' } });
    await api.runJobs();
    await api.runJobs();
    expect([await state(given), (await claims(given)).length]).toEqual(['claimed', 1]);
    const drafts = await api.asOwner('SELECT state, coder_id FROM draft WHERE case_id = $1 ORDER BY created_at', [given.id]);
    expect(drafts).toMatchObject([{ state: 'submitted', coder_id: api.world.users.coder.id }, { state: 'discarded' }]);
    const audited = await api.asOwner<{ action: string }>(`SELECT action FROM audit_entry WHERE case_id = $1 ORDER BY position`, [
      given.id,
    ]);
    expect(audited.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['case.submitCoding', 'case.takeForReview', 'note.read', 'case.approve', 'case.buildClaim']),
    );
  });

  it('approves once when two tabs approve at the same moment', async () => {
    const given = await inReview();
    const auditor = await api.as('auditor');
    const desk = await take(auditor, given);
    const answers = await Promise.all([approve(auditor, desk), approve(auditor, desk)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await api.runJobs();
    expect(await claims(given)).toHaveLength(1);
    expect(await api.asOwner(`SELECT 1 FROM case_event WHERE case_id = $1 AND kind = 'review_approved'`, [given.id])).toHaveLength(1);
  });

  it('gives a case to one of two auditors who take it at once (OP-005)', async () => {
    const given = await inReview();
    const second = await addPerson(api.world.users.auditor, 'production');
    const clients = [await api.as('auditor'), await api.as(second)];
    const answers = await Promise.all(clients.map((client) => client.post(queuePaths.take(given.id))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('refuses the own case: nobody audits what he or she coded, and a coder cannot take it back (operations.md §1.1)', async () => {
    await review(100);
    const given = await coded(api.world.users.auditor);
    const auditor = await api.as('auditor');
    await submit(auditor, given);
    expect(await auditor.post(queuePaths.take(given.id))).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('You coded') },
    });
    const others = await inReview();
    expect((await (await api.as('coder')).post(queuePaths.take(others.id))).body.code).toBe('command_refused');
    expect([await state(given), await state(others)]).toEqual(['in_review', 'in_review']);
  });

  it('refuses approval by whoever coded the case, even with a lease on it', async () => {
    const given = await api.given(aCase().inCodingBy(api.world.users.auditor).withDraft(CODING).inState('in_review'));
    const answer = await (await api.as('auditor')).post(codingPaths.approveReview(given.id), { version: 1, leaseToken: given.leaseToken });
    expect(answer).toMatchObject({ status: 409, body: { code: 'command_refused' } });
    expect(await state(given)).toBe('in_review');
  });

  it('does not know another practice’s case', async () => {
    const other = await api.given(aCase().ofOtherPractice().inState('in_review'));
    const auditor = await api.as('auditor');
    const held = { version: 1, leaseToken: newId() };
    const answers = [
      await auditor.post(queuePaths.take(other.id)),
      await auditor.post(codingPaths.approveReview(other.id), held),
      await auditor.post(codingPaths.returnReview(other.id), { ...held, remark: 'Which side?' }),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(Array(3).fill('404 case_not_found'));
    expect((await queue(auditor)).cases).toEqual([]);
  });

  it('returns with a remark to the coder’s own list, and reads the resubmitted case again though the share is 0 by then', async () => {
    const given = await inReview();
    const auditor = await api.as('auditor');
    const sent = await sendBack(auditor, await take(auditor, given), 'The note names chronic kidney disease.');
    expect(sent.body.reviewed.state).toBe('in_coding');
    await review(0);
    const coder = await api.as('coder');
    const worklist: Worklist = (await coder.get(queuePaths.worklist)).body;
    expect(worklist.returned).toMatchObject([{ id: given.id, returnedReason: 'The note names chronic kidney disease.' }]);
    const desk = await take(coder, given);
    expect(desk.remarks).toMatchObject([{ byName: 'auditor', text: 'The note names chronic kidney disease.' }]);
    const again = await coder.post(codingPaths.submit(given.id), { ...held(desk), takeNext: false });
    expect(again.body.submitted.state).toBe('in_review');
    expect((await approve(auditor, await take(auditor, given))).status).toBe(200);
    await api.runJobs();
    expect(await claims(given)).toHaveLength(1);
    const words = await api.asOwner<{ text: string }>(`SELECT row_to_json(a)::text AS text FROM audit_entry a WHERE case_id = $1`, [
      given.id,
    ]);
    expect(words.some(({ text }) => text.includes('case.returnToCoder'))).toBe(true);
    expect(words.filter(({ text }) => text.includes('chronic kidney'))).toEqual([]);
  });

  it('refuses to return without a remark, and to approve a draft that does not bill', async () => {
    const given = await inReview();
    const auditor = await api.as('auditor');
    const desk = await take(auditor, given);
    expect((await sendBack(auditor, desk, '   ')).status).toBe(400);
    const edits: DraftEdit[] = [{ kind: 'removeLine', id: 'l1' }];
    const work = await auditor.post(codingPaths.edits(given.id), { ...held(desk), edits });
    expect(await approve(auditor, { ...desk, draft: work.body.draft })).toMatchObject({ status: 422, body: { code: 'coding_blocked' } });
    expect(await state(given)).toBe('in_review');
  });

  it('bills what the auditor corrected, counts it as changed for learning, and keeps what the coder had submitted', async () => {
    await review(100);
    const given = await coded();
    const run = { releases: FOUND.releases, engineVersion: 'test', noteSha256: '0'.repeat(64), result: FOUND, durationMs: 1 };
    await api.inDatabase((tx) => tx.rows(SuggestionRun).insert({ practiceId: given.practiceId, id: newId(), caseId: given.id, ...run }));
    await submit(await api.as('coder'), given);
    const auditor = await api.as('auditor');
    const desk = await take(auditor, given);
    const work = await auditor.post(codingPaths.edits(given.id), { ...held(desk), edits: HYPERTENSION });
    expect((await approve(auditor, { ...desk, draft: work.body.draft })).status).toBe(200);
    const outcomes = await api.asOwner(`SELECT code, is_changed FROM learning_outcome WHERE case_id = $1 AND is_changed`, [given.id]);
    expect(outcomes).toEqual([{ code: 'I10', is_changed: true }]);
    await api.runJobs();
    const billed = await api.asOwner<{ text: string }>(
      `SELECT v.content::text AS text FROM claim_version v JOIN claim c ON c.id = v.claim_id WHERE c.case_id = $1`,
      [given.id],
    );
    expect(billed[0]?.text).toContain('I10');
    const drafts = await api.asOwner<{ text: string }>(`SELECT content::text AS text FROM draft WHERE case_id = $1 ORDER BY created_at`, [
      given.id,
    ]);
    expect(drafts.map(({ text }) => text.includes('I10'))).toEqual([false, true]);
  });

  it('waits for the next auditor when one lets it go or is away, with the corrections kept (OP-005)', async () => {
    const given = await inReview();
    const auditor = await api.as('auditor');
    const desk = await take(auditor, given);
    await auditor.post(codingPaths.edits(given.id), { ...held(desk), edits: HYPERTENSION });
    expect((await auditor.post(queuePaths.release(given.id), { leaseToken: desk.lease?.token })).status).toBe(200);
    expect(await state(given)).toBe('in_review');
    const lead = await api.as('team_lead');
    expect((await take(lead, given)).draft.content.diagnoses.map(({ code }) => code)).toContain('I10');
    api.clock.advanceMinutes(3);
    try {
      expect((await take(await api.as('auditor'), given)).lease?.isYours).toBe(true);
    } finally {
      api.clock.reset();
    }
  });

  it('takes the share from the firm, keeps it in the audit log, and refuses the practice’s own change of it', async () => {
    const path = `/practices/${api.world.practice.id}/settings`;
    const firm = await api.as('firm_admin');
    const { id: _id, ...settings } = (await firm.get(path)).body;
    const refused = await (await api.as('practice_admin')).put(path, { ...settings, reviewPercent: 40 });
    expect(refused).toMatchObject({ status: 403, body: { code: 'permission_denied' } });
    expect((await firm.put(path, { ...settings, reviewPercent: 101 })).status).toBe(400);
    expect((await firm.put(path, { ...settings, reviewPercent: 40 })).body.reviewPercent).toBe(40);
    const rows = await api.asOwner<{ detail: object }>(
      `SELECT detail FROM audit_entry WHERE action = 'practice.change' ORDER BY position DESC LIMIT 1`,
    );
    expect(rows[0]?.detail).toEqual({ fields: ['reviewPercent'], reviewPercent: 40 });
  });
});
