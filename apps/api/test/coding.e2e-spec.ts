import { codingPaths, queuePaths, type CodingDesk, type DeskWork } from '@chartwright/contracts';
import type { DraftEdit } from '@chartwright/lifecycle';
import { aCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import type { GivenCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

const diagnosis = (code: string): DraftEdit => ({ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' });
const line = (code: string): DraftEdit => ({ kind: 'addLine', id: `l-${code}`, code, origin: 'search' });

describe('the coding desk', () => {
  let api: TestApi;
  let coder: Client;
  let given: GivenCase;
  let version: number;
  beforeAll(async () => {
    const { CODESETS_DIR } = process.env;
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.asOwner('DELETE FROM case_lease');
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold')`);
    coder = await api.as('coder');
    given = await api.given(aCase().inCodingBy(api.world.users.coder));
    version = 1;
  });

  const held = () => ({ version, leaseToken: given.leaseToken });
  async function edit(...edits: DraftEdit[]): Promise<DeskWork> {
    const answer = await coder.post(codingPaths.edits(given.id), { ...held(), edits });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
    version = answer.body.draft.version;
    return answer.body;
  }
  const state = async () => (await api.asOwner<{ state: string }>('SELECT state FROM intake_case WHERE id = $1', [given.id]))[0]?.state;

  it('shows age, sex and initials, and never the name (SEC-010)', async () => {
    const answer = await coder.get(codingPaths.desk(given.id));
    const desk: CodingDesk = answer.body;
    expect(desk.header).toMatchObject({ patientInitials: 'A. S.', sex: 'F', ageInYears: 62 });
    expect(desk.documents[0]?.text).toContain('Follow-up of type 2 diabetes');
    expect(JSON.stringify(desk)).not.toMatch(/Sample|1964-02-12|W123456789/);
  });

  it('says who signed the note, as it was entered when the note itself does not tell', async () => {
    const signers = async () =>
      ((await coder.get(codingPaths.desk(given.id))).body as CodingDesk).documents.map(({ signedBy }) => signedBy);
    expect(await signers()).toEqual(['Dana Rowe, MD']);
    await api.asOwner(`UPDATE case_document SET signed_by = 'Noor Haddad, DO' WHERE case_id = $1`, [given.id]);
    expect(await signers()).toEqual(['Noor Haddad, DO']);
    await api.asOwner(`UPDATE case_document SET kind = 'report', signed_by = NULL WHERE case_id = $1`, [given.id]);
    expect(await signers()).toEqual([null]);
  });

  it('reveals identity only with a reason, and keeps the reason in the audit log', async () => {
    for (const reason of ['', '   ']) expect((await coder.post(codingPaths.reveal(given.id), { reason })).status).toBe(400);
    const revealed = await coder.post(codingPaths.reveal(given.id), { reason: 'Two patients in one note' });
    expect(revealed.body).toMatchObject({ fullName: 'Anna Sample', dateOfBirth: '1964-02-12' });
    const rows = await api.asOwner<{ reason: string }>(
      `SELECT reason FROM audit_entry WHERE action = 'case.revealIdentity' AND case_id = $1`,
      [given.id],
    );
    expect(rows).toEqual([{ reason: 'Two patients in one note' }]);
  });

  it('saves each edit at once, prices lines from the fee schedule, and answers with findings', async () => {
    const work = await edit(diagnosis('E11.9'), line('99213'));
    expect(work.draft.version).toBe(2);
    expect(work.draft.content.lines[0]).toMatchObject({ chargeCents: 12_500, chargeOrigin: 'schedule', pointers: ['d-E11.9'] });
    expect(work.draft.titles['E11.9']).toMatch(/type 2 diabetes/i);
    const again: CodingDesk = (await coder.get(codingPaths.desk(given.id))).body;
    expect(again.draft.content).toEqual(work.draft.content);
  });

  it('charges the fee that began last, although an older one was never ended', async () => {
    const { practice } = api.world;
    await api.asOwner(
      `INSERT INTO fee_schedule_item (practice_id, id, code, label, charge_cents, effective_from) VALUES
         ($1, gen_random_uuid(), '20610', 'Joint injection', 15000, '2024-01-01'), ($1, gen_random_uuid(), '20610', 'Joint injection', 18500, '2026-01-01'),
         ($1, gen_random_uuid(), '20610', 'Joint injection', 21000, '2027-01-01')`,
      [practice.id],
    );
    const work = await edit(diagnosis('M17.11'), line('20610'));
    expect(work.draft.content.lines[0]).toMatchObject({ chargeCents: 18_500, chargeOrigin: 'schedule' });
  });

  it('points an accepted procedure to the diagnosis that the note speaks of beside it', async () => {
    const injection: DraftEdit = { kind: 'addLine', id: 'l-J3301', code: 'J3301', origin: 'suggestion', units: 4, about: ['M17.11'] };
    const work = await edit(diagnosis('E11.9'), diagnosis('M17.11'), injection);
    expect(work.draft.content.lines[0]).toMatchObject({ units: 4, pointers: ['d-M17.11'] });
  });

  it('answers a stale version with the current draft, so that the edit can go on top of it', async () => {
    await edit(diagnosis('E11.9'));
    const stale = await coder.post(codingPaths.edits(given.id), { ...held(), version: 1, edits: [diagnosis('I10')] });
    expect(stale).toMatchObject({ status: 409, body: { code: 'draft_changed' } });
    expect(stale.body.details.work.draft).toMatchObject({ version: 2 });
    const codes = (await edit(diagnosis('I10'))).draft.content.diagnoses.map(({ code }) => code);
    expect(codes).toEqual(['E11.9', 'I10']);
  });

  it('takes two edits of two tabs one after the other, without losing either', async () => {
    const answers = await Promise.all([
      coder.post(codingPaths.edits(given.id), { ...held(), edits: [diagnosis('E11.9')] }),
      coder.post(codingPaths.edits(given.id), { ...held(), edits: [diagnosis('I10')] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    version = refused?.body.details.work.draft.version;
    const missing = refused?.body.details.work.draft.content.diagnoses[0].code === 'I10' ? 'E11.9' : 'I10';
    expect((await edit(diagnosis(missing))).draft.content.diagnoses).toHaveLength(2);
  });

  it('refuses a write with a lapsed lease and keeps the draft; the coder takes the case up again (OP-005)', async () => {
    await edit(diagnosis('E11.9'));
    api.clock.advanceMinutes(3);
    try {
      const late = await coder.post(codingPaths.edits(given.id), { ...held(), edits: [diagnosis('I10')] });
      expect(late).toMatchObject({ status: 409, body: { code: 'lease_lost', details: { holder: null, draftVersion: 2 } } });
      const desk: CodingDesk = (await coder.post(queuePaths.take(given.id))).body;
      expect(desk.draft.content.diagnoses.map(({ code }) => code)).toEqual(['E11.9']);
      expect(desk.lease?.isYours).toBe(true);
    } finally {
      api.clock.reset();
    }
  });

  it('undoes and redoes step by step; a new edit ends what could be redone', async () => {
    await edit(diagnosis('E11.9'));
    await edit(diagnosis('I10'));
    const codes = (work: DeskWork) => work.draft.content.diagnoses.map(({ code }) => code);
    const step = async (path: string): Promise<DeskWork> => {
      const answer = await coder.post(path, held());
      expect(answer.status).toBe(200);
      version = answer.body.draft.version;
      return answer.body;
    };
    expect(codes(await step(codingPaths.undo(given.id)))).toEqual(['E11.9']);
    expect(codes(await step(codingPaths.undo(given.id)))).toEqual([]);
    expect((await coder.post(codingPaths.undo(given.id), held())).body.code).toBe('nothing_to_undo');
    expect(codes(await step(codingPaths.redo(given.id)))).toEqual(['E11.9']);
    expect((await edit(diagnosis('E78.2'))).draft.canRedo).toBe(false);
    expect(codes(await step(codingPaths.undo(given.id)))).toEqual(['E11.9']);
  });

  it('refuses a code that is in the draft already, in words', async () => {
    await edit(diagnosis('E11.9'));
    const twice = await coder.post(codingPaths.edits(given.id), { ...held(), edits: [{ ...diagnosis('E11.9'), id: 'other' }] });
    expect(twice).toMatchObject({ status: 409, body: { code: 'command_refused', message: 'E11.9 is in the draft already.' } });
  });

  it('refuses an edit without what its kind needs, and a field it does not know', async () => {
    expect((await coder.post(codingPaths.edits(given.id), { ...held(), edits: [{ kind: 'addDiagnosis' }] })).status).toBe(400);
    expect((await coder.post(codingPaths.edits(given.id), { ...held(), edits: [{ ...diagnosis('I10'), extra: 1 }] })).status).toBe(400);
  });

  it('refuses to submit while a finding blocks, and names it (CR-002)', async () => {
    const work = await edit(diagnosis('E11'), line('99213'));
    expect(work.findings.some(({ severity }) => severity === 'hard')).toBe(true);
    const refused = await coder.post(codingPaths.submit(given.id), { ...held(), takeNext: false });
    expect(refused).toMatchObject({ status: 422, body: { code: 'coding_blocked' } });
    expect(await state()).toBe('in_coding');
  });

  it('refuses to submit an empty draft', async () => {
    expect(await coder.post(codingPaths.submit(given.id), { ...held(), takeNext: false })).toMatchObject({ status: 422 });
  });

  it('submits, queues the claim in the same transaction, and answers with the next desk', async () => {
    const waiting = await api.given(aCase());
    const work = await edit(diagnosis('E11.9'), diagnosis('Z79.84'), line('99213'));
    expect(work.findings.filter(({ severity, keptReason }) => severity !== 'hint' && keptReason === null)).toEqual([]);
    const submitted = await coder.post(codingPaths.submit(given.id), { ...held(), takeNext: true });
    expect(submitted.body).toMatchObject({ submitted: { id: given.id, state: 'approved' }, next: { header: { id: waiting.id } } });
    const jobs = await api.asOwner(`SELECT 1 FROM graphile_worker.jobs WHERE key = $1`, [`build-claim:${given.id}`]);
    expect(jobs).toHaveLength(1);
  });

  it('keeps the reason for a finding that stays, and asks again when it is opened', async () => {
    const work = await edit(diagnosis('M25.569'), line('99213'));
    const soft = work.findings.find(({ canKeep }) => canKeep);
    if (!soft) throw new Error('an unspecified side should ask for a reason');
    const kept = await edit({ kind: 'keepFinding', findingKey: soft.key, reason: 'Side not in the note' });
    expect(kept.findings.find(({ key }) => key === soft.key)?.keptReason).toBe('Side not in the note');
    const opened = await edit({ kind: 'reopenFinding', findingKey: soft.key });
    expect(opened.findings.find(({ key }) => key === soft.key)?.keptReason).toBeNull();
  });

  it('holds with a reason and stops the clock; going on moves the due time (OP-003, OP-006)', async () => {
    const before = await api.asOwner<{ due_at: Date }>('SELECT due_at FROM intake_case WHERE id = $1', [given.id]);
    const heldDesk = await coder.post(codingPaths.hold(given.id), {
      leaseToken: given.leaseToken,
      reason: 'missing_document',
      note: 'Operative report',
    });
    expect(heldDesk.body.header).toMatchObject({ state: 'on_hold', isClockStopped: true, hold: { reason: 'missing_document' } });
    api.clock.advanceMinutes(90);
    try {
      const resumed = await (await api.as('coder')).post(codingPaths.resume(given.id));
      expect(resumed.body.header).toMatchObject({ state: 'in_coding', isClockStopped: false, hold: null });
      const movedMs = new Date(resumed.body.header.dueAt).getTime() - (before[0]?.due_at.getTime() ?? 0);
      expect(Math.round(movedMs / 60_000)).toBe(90);
    } finally {
      api.clock.reset();
    }
  });

  it('remembers what became of suggestions', async () => {
    await api.asOwner(
      `INSERT INTO suggestion_run (practice_id, id, case_id, engine_version, releases, note_sha256, result, duration_ms)
       VALUES ($1, gen_random_uuid(), $2, 'test', '{}', 'x', '{"releases":{"icd10cm":"2026","hcpcs":null},"suggestions":[],"seen":[],"gaps":[]}', 1)`,
      [given.practiceId, given.id],
    );
    await edit(diagnosis('E11.9'));
    await edit({ kind: 'rejectSuggestion', code: 'I10', reason: 6 });
    const rows = await api.asOwner(`SELECT code, decision, reason FROM suggestion_decision WHERE case_id = $1 ORDER BY at`, [given.id]);
    expect(rows).toEqual([
      { code: 'E11.9', decision: 'accepted', reason: null },
      { code: 'I10', decision: 'rejected', reason: 'History, not active' },
    ]);
  });

  it('says first what was decided on a code that is asked about', async () => {
    await edit(diagnosis('E11.9'));
    await edit({ kind: 'rejectSuggestion', code: 'I10', reason: 6 });
    const why = async (code: string): Promise<string> => (await coder.get(codingPaths.whyNot(given.id, code))).body.explanation;
    expect(await why('E11.9')).toMatch(/^E11\.9 is in the draft already, as A\. /);
    expect(await why('I10')).toMatch(/^I10 was rejected at this desk: history, not active\. /);
    expect(await why('E10.9')).not.toContain('draft');
  });

  it('takes a remark of the coder who lost the case to whoever has it now, and keeps it with the events', async () => {
    const lead = await api.as('team_lead');
    expect((await lead.post(queuePaths.takeOver(given.id), { reason: 'Due soon' })).status).toBe(200);
    const lost = await coder.post(codingPaths.edits(given.id), { ...held(), edits: [diagnosis('I10')] });
    expect(lost).toMatchObject({
      status: 409,
      body: { code: 'lease_lost', details: { holder: { name: 'team lead' }, reason: 'Due soon' } },
    });
    expect((await coder.post(codingPaths.remarks(given.id), { text: 'Add I10' })).status).toBe(200);
    const desk: CodingDesk = (await lead.get(codingPaths.desk(given.id))).body;
    expect(desk.remarks).toMatchObject([{ byName: 'coder', text: 'Add I10' }]);
    const audited = await api.asOwner(`SELECT 1 FROM audit_entry WHERE action = 'case.remark' AND case_id = $1`, [given.id]);
    expect(audited).toHaveLength(1);
  });

  it('does not show another practice’s case, and lets nobody without the right edit', async () => {
    const other = await api.given(aCase().ofOtherPractice());
    expect(await coder.get(codingPaths.desk(other.id))).toMatchObject({ status: 404, body: { code: 'case_not_found' } });
    expect((await (await api.as('front_desk')).get(codingPaths.desk(given.id))).status).toBe(403);
  });

  it('leaves an audit row for every reading and every edit', async () => {
    await coder.get(codingPaths.desk(given.id));
    await edit(diagnosis('E11.9'));
    const rows = await api.asOwner<{ action: string }>(`SELECT action FROM audit_entry WHERE case_id = $1 ORDER BY position`, [given.id]);
    expect(rows.map(({ action }) => action)).toEqual(['note.read', 'draft.edits']);
  });

  it('shows a chart to nobody whose work it is not, though cleared for the practice (operations.md §1.1)', async () => {
    const { coder, auditor, team_lead: lead } = api.world.users;
    const given = await api.given(aCase().inCodingBy(lead));
    const stranger = await api.as(coder);
    const answers = [
      await stranger.get(codingPaths.desk(given.id)),
      await stranger.get(codingPaths.whyNot(given.id, 'E11.9')),
      await stranger.post(codingPaths.reveal(given.id), { reason: 'Curious about this one' }),
      await stranger.post(codingPaths.remarks(given.id), { text: 'I was here' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await api.asOwner('SELECT 1 FROM audit_entry WHERE case_id = $1 AND actor_id = $2', [given.id, coder.id])).toEqual([]);
    expect((await (await api.as(auditor)).get(codingPaths.desk(given.id))).status).toBe(200);
  });
});
