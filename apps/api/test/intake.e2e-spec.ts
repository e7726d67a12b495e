import { codingPaths, intakePaths, queuePaths, type CaseForm, type CodingDesk, type SubmitReceipt } from '@chartwright/contracts';
import { CaseDocument, CaseEvent } from '@chartwright/database';
import { createHash } from 'node:crypto';
import { aCase } from './support/a-case.js';
import { frontDesk, missing, type FrontDesk } from './support/front-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let desk: FrontDesk;
beforeAll(async () => {
  api = await startApi();
  desk = await frontDesk(api);
}, 60_000);
afterAll(() => api.stop());

describe('drafts', () => {
  it('are saved field by field and come back as they were left', async () => {
    const { id, version }: CaseForm = (await desk.client.post(intakePaths.drafts)).body;
    await desk.client.patch(intakePaths.draft(id), { version, changes: { specialty: 'cardiology', rushReason: 'Contract rush' } });
    const { body } = await desk.client.get(intakePaths.draft(id));
    expect(body.fields).toMatchObject({ specialty: 'cardiology', rushReason: 'Contract rush', visitType: null });
  });
  it('answer an old version with 409 and the current form', async () => {
    const { id, version }: CaseForm = (await desk.client.post(intakePaths.drafts)).body;
    await desk.client.patch(intakePaths.draft(id), { version, changes: { specialty: 'cardiology' } });
    const late = await desk.client.patch(intakePaths.draft(id), { version, changes: { visitType: 'home' } });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'draft_changed', details: { current: { fields: { specialty: 'cardiology' } } } },
    });
  });
  it('bring the primary coverage of the chosen patient along', async () => {
    const patient = await desk.addPatient();
    const form = await desk.aFilledDraft({}, patient);
    expect(form.fields.coverageId).toBe(patient.coverages[0]?.id);
  });
  it('refuse a coverage of somebody else', async () => {
    const form = await desk.aFilledDraft();
    const other = await desk.addPatient();
    const answer = await desk.client.patch(intakePaths.draft(form.id), {
      version: form.version,
      changes: { coverageId: other.coverages[0]?.id },
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'coverage_not_found' } });
  });
  it('that are discarded leave every list and are no duplicates any more', async () => {
    const patient = await desk.addPatient({ lastName: 'Discarda' });
    const form = await desk.aFilledDraft({}, patient);
    expect((await desk.client.post(intakePaths.discard(form.id))).status).toBe(204);
    for (const tab of ['open', 'needs_you', 'sent', 'finished']) {
      expect((await desk.client.post(intakePaths.trackCases, { tab, text: 'Discarda', page: 1 })).body.cases).toEqual([]);
    }
    expect((await desk.aFilledDraft({}, patient)).duplicates).toEqual([]);
  });
  it('of another practice are not there', async () => {
    const form = await desk.aFilledDraft();
    const stranger = await api.as(api.world.otherUsers.front_desk);
    const change = { version: form.version, changes: { specialty: 'cardiology' } };
    const answers = await Promise.all([
      stranger.get(intakePaths.draft(form.id)),
      stranger.patch(intakePaths.draft(form.id), change),
      stranger.get(intakePaths.case(form.id)),
      stranger.post(intakePaths.recall(form.id)),
      stranger.post(intakePaths.submit(form.id), { version: form.version, idempotencyKey: 'stranger-1' }),
      stranger.get(intakePaths.documentText(form.id, form.documents[0]?.id ?? '')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });
});

describe('documents', () => {
  it('keep the bytes as they came, with their hash, and their text is read by a job', async () => {
    const { id }: CaseForm = (await desk.client.post(intakePaths.drafts)).body;
    const bytes = Buffer.from('\uFEFFAssessment: café au lait spots.\r\n', 'utf16le');
    const sent = await desk.upload(id, 'visit.pdf', bytes);
    expect(sent.body.documents).toMatchObject([{ name: 'visit.pdf', mediaType: 'text/plain', textState: 'reading' }]);
    await api.runJobs();
    const { body } = await desk.client.get(intakePaths.draft(id));
    expect(body.documents).toMatchObject([{ textState: 'read', characterCount: 31 }]);
    const text = await desk.client.get(intakePaths.documentText(id, body.documents[0].id));
    expect(text.body.text).toBe('Assessment: café au lait spots.');
    const kept = await api.inDatabase((tx) =>
      tx.rows(CaseDocument).findOne({ where: { caseId: id }, select: { practiceId: true, id: true, content: true, sha256: true } }),
    );
    expect(kept?.content.equals(bytes)).toBe(true);
    expect(kept?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
  it('that cannot be read say why, and the rest of the form is kept', async () => {
    const form = await desk.aFilledDraft();
    await desk.upload(form.id, 'scan.pdf', Buffer.from('%PDF-1.4 broken'));
    await api.runJobs();
    const { body }: { body: CaseForm } = await desk.client.get(intakePaths.draft(form.id));
    expect(body.documents[1]).toMatchObject({ textState: 'refused', refusal: expect.stringContaining('damaged') });
    expect([body.fields.specialty, missing(body)]).toEqual(['family_medicine', ['note']]);
    const removed = await desk.client.delete(intakePaths.document(form.id, body.documents[1]?.id ?? ''));
    expect(missing(removed.body)).toEqual([]);
  });
  it('move the time at which the draft was saved, and leave its version', async () => {
    const { id, savedAt, version }: CaseForm = (await desk.client.post(intakePaths.drafts)).body;
    const added: CaseForm = (await desk.upload(id, 'visit.txt', Buffer.from('Assessment: cough.'))).body;
    expect(Date.parse(added.savedAt)).toBeGreaterThan(Date.parse(savedAt));
    const removed: CaseForm = (await desk.client.delete(intakePaths.document(id, added.documents[0]?.id ?? ''))).body;
    expect(Date.parse(removed.savedAt)).toBeGreaterThan(Date.parse(added.savedAt));
    expect(removed.version).toBe(version);
  });
  it('over 20 MB are refused', async () => {
    const { id }: CaseForm = (await desk.client.post(intakePaths.drafts)).body;
    const answer = await desk.upload(id, 'big.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    expect(answer.status).toBe(413);
  });
  it('tell who signed', async () => {
    expect((await desk.aFilledDraft()).fields.signedBy).toBe('Dana Rowe, MD');
  });
});

describe('OP-001 sending for coding', () => {
  it('refuses an incomplete case and says what is missing', async () => {
    const form = await desk.aFilledDraft({ visitType: null });
    const answer = await desk.submit(form);
    expect(answer).toMatchObject({ status: 422, body: { code: 'case_incomplete' } });
    expect(missing({ ...form, completeness: answer.body.details.completeness })).toEqual(['visitType']);
  });
  it('starts the clock, prepares the case by a job and then lets it wait for a coder', async () => {
    const form = await desk.aFilledDraft();
    const receipt: SubmitReceipt = (await desk.submit(form)).body;
    expect(receipt).toMatchObject({ state: 'received', caseNumber: form.caseNumber });
    await api.runJobs();
    const { body } = await desk.client.get(intakePaths.case(form.id));
    expect(body).toMatchObject({ state: 'ready', headline: expect.stringContaining('Waiting for coding · due ') });
    expect(body.history.map(({ words }: { words: string }) => words)).toEqual([
      'Case started',
      'Sent for coding',
      'Text read, ready for a coder',
    ]);
  });
  it('sends one case when the button is pressed twice', async () => {
    const form = await desk.aFilledDraft();
    const answers = await Promise.all([desk.submit(form), desk.submit(form)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const events = await api.inDatabase((tx) => tx.rows(CaseEvent).countBy({ caseId: form.id, kind: 'submitted' }));
    expect(events).toBe(1);
  });
  it('makes a rush case due sooner (OP-003)', async () => {
    const [usual, rush] = await Promise.all([desk.aFilledDraft(), desk.aFilledDraft({ rushReason: 'Discharge billing' })]);
    expect(Date.parse(rush.dueAtIfSentNow ?? '')).toBeLessThan(Date.parse(usual.dueAtIfSentNow ?? ''));
  });
  it('leaves an audit row for each command and each reading of a patient’s case', async () => {
    const form = await desk.aFilledDraft();
    await desk.submit(form);
    await desk.client.get(intakePaths.case(form.id));
    const rows = await api.asOwner<{ action: string }>('SELECT action FROM audit_entry WHERE case_id = $1 ORDER BY position', [form.id]);
    expect(rows.map(({ action }) => action)).toEqual(['case.start', 'case.save', 'document.add', 'case.submit', 'case.read']);
  });
  it('leaves one row for an opening, however often the open screen reads again', async () => {
    const form = await desk.aFilledDraft();
    const again = `${intakePaths.case(form.id)}?again=true`;
    const openings = async (): Promise<number> =>
      (await api.asOwner(`SELECT 1 FROM audit_entry WHERE case_id = $1 AND action = 'case.read'`, [form.id])).length;
    await desk.client.get(again);
    expect(await openings()).toBe(1);
    for (let round = 0; round < 3; round += 1) expect((await desk.client.get(again)).status).toBe(200);
    expect(await openings()).toBe(1);
    await desk.client.get(intakePaths.case(form.id));
    expect(await openings()).toBe(2);
    await (await api.as('front_desk')).get(again);
    expect(await openings()).toBe(3);
  });
});

describe('OP-007 duplicates', () => {
  it('are asked about, linked and never merged', async () => {
    const patient = await desk.addPatient();
    const first = await desk.aFilledDraft({}, patient);
    const second = await desk.aFilledDraft({}, patient);
    expect(second.duplicates).toMatchObject([{ id: first.id, caseNumber: first.caseNumber }]);
    expect(await desk.submit(second)).toMatchObject({ status: 422 });
    const { body } = await desk.client.patch(intakePaths.draft(second.id), {
      version: second.version,
      changes: { otherVisitCaseIds: [first.id] },
    });
    expect(await desk.submit(body, 'second-try')).toMatchObject({ status: 200 });
    const kept = await api.inDatabase((tx) => tx.cases.find(second.id));
    expect(kept?.duplicateOfId).toBe(first.id);
  });
});

describe('recall', () => {
  it('takes a case back until a coder starts, and lets it be sent again', async () => {
    const form = await desk.aFilledDraft();
    await desk.submit(form);
    expect(await desk.client.post(intakePaths.recall(form.id))).toMatchObject({
      status: 200,
      body: { state: 'recalled', allowedCommands: ['edit'] },
    });
    const { body } = await desk.client.get(intakePaths.draft(form.id));
    expect(await desk.submit(body, 'again-please')).toMatchObject({ status: 200, body: { state: 'received' } });
  });
  it('of a held case begins a promise of its own when it is sent again: the clock runs and nothing is taken off it (OP-003)', async () => {
    const form = await desk.aFilledDraft();
    await desk.submit(form);
    await api.runJobs();
    const coder = await api.as('coder');
    const held: CodingDesk = (await coder.post(queuePaths.take(form.id))).body;
    const hold = { leaseToken: held.lease?.token, reason: 'missing_document' };
    expect((await coder.post(codingPaths.hold(form.id), hold)).body).toMatchObject({ header: { isClockStopped: true } });
    api.clock.advanceMinutes(120);
    desk = await frontDesk(api);
    await desk.client.post(intakePaths.recall(form.id));
    const { body } = await desk.client.get(intakePaths.draft(form.id));
    await desk.submit(body, 'again-after-hold');
    await api.runJobs();
    const { header }: CodingDesk = (await (await api.as('coder')).post(queuePaths.take(form.id))).body;
    expect(header).toMatchObject({ isClockStopped: false, pausedMinutes: 0 });
    api.clock.reset();
  });
  it('is refused once a coder has the case', async () => {
    const { id } = await api.given(aCase().inCodingBy(api.world.users.coder));
    expect(await desk.client.post(intakePaths.recall(id))).toMatchObject({ status: 409, body: { code: 'command_refused' } });
  });
});
