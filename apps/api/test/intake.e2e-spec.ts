import {
  codingPaths,
  intakePaths,
  queuePaths,
  REQUEST_HEADER,
  type CaseForm,
  type CodingDesk,
  type PatientView,
  type SubmitReceipt,
  type TrackerPage,
} from '@chartwright/contracts';
import { CaseDocument, CaseEvent, ProviderQuery, newId } from '@chartwright/database';
import { createHash } from 'node:crypto';
import type { Client } from './support/client.js';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

const NOTE = 'Assessment: right ankle sprain after a fall. Plan: rest and ice.\nElectronically signed by Dana Rowe, MD';

let api: TestApi;
let desk: Client;
beforeAll(async () => {
  api = await startApi();
  desk = await api.as('front_desk');
}, 60_000);
afterAll(() => api.stop());

const person = (change: object = {}) => ({
  lastName: 'Marlow',
  firstName: 'Ines',
  dateOfBirth: '1961-05-02',
  sex: 'F',
  addressLine1: '4 Quay St',
  addressLine2: null,
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  phone: null,
  recordNumber: null,
  isKnownToBeNew: true,
  ...change,
});

async function addPatient(change: object = {}): Promise<PatientView> {
  const added = (await desk.post(intakePaths.patients, person(change))).body.patient;
  const coverage = {
    payerId: api.world.practice.payerId,
    memberId: 'QX100200',
    groupNumber: null,
    relationshipCode: '18',
    subscriber: null,
  };
  return (await desk.post(intakePaths.coverages(added.id), coverage)).body;
}

/** A draft with everything but what a test leaves out. */
async function aFilledDraft(change: object = {}, patient?: PatientView): Promise<CaseForm> {
  const started: CaseForm = (await desk.post(intakePaths.drafts)).body;
  const { id } = patient ?? (await addPatient());
  const changes = {
    patientId: id,
    dateOfService: '2026-03-10',
    placeOfService: '11',
    visitType: 'office_established',
    specialty: 'family_medicine',
    renderingProviderId: api.world.practice.providerId,
    ...change,
  };
  await desk.patch(intakePaths.draft(started.id), { version: started.version, changes });
  return (await desk.post(intakePaths.typedNotes(started.id), { text: NOTE })).body;
}

const submit = (form: CaseForm, key = `key-${form.id}`) =>
  desk.post(intakePaths.submit(form.id), { version: form.version, idempotencyKey: key });
const missing = (form: CaseForm) => form.completeness.filter(({ isComplete }) => !isComplete).map(({ field }) => field);

function upload(caseId: string, name: string, bytes: Buffer) {
  return desk.raw('post', intakePaths.documents(caseId)).set(REQUEST_HEADER, '1').attach('file', bytes, name);
}

describe('patients', () => {
  it('are found by the beginning of their names, birth date or record number', async () => {
    await addPatient({ lastName: 'Quist', firstName: 'Tova', dateOfBirth: '1949-12-24', recordNumber: 'LK-7001' });
    for (const text of ['qui tov', '12/24/1949', 'LK-70']) {
      const { body } = await desk.post(intakePaths.findPatients, { text });
      expect(body.patients.map(({ lastName }: PatientView) => lastName)).toEqual(['Quist']);
    }
  });
  it('are found without the accents and apostrophes of their names, and compared without them', async () => {
    await addPatient({ lastName: 'O’Brien-Ñandú', firstName: 'Séan', dateOfBirth: '1971-07-07' });
    for (const text of ['obrien', 'nandu', 'Sean', "O'Brien", 'ñandú séan', 'sean obr']) {
      const { body } = await desk.post(intakePaths.findPatients, { text });
      expect([text, ...body.patients.map(({ lastName }: PatientView) => lastName)]).toEqual([text, 'O’Brien-Ñandú']);
    }
    for (const text of ['%', 'rien', '..']) expect((await desk.post(intakePaths.findPatients, { text })).body.patients).toEqual([]);
    const typed = person({ lastName: 'OBrien Nandu', firstName: 'Sean', dateOfBirth: '1971-07-07', isKnownToBeNew: false });
    expect((await desk.post(intakePaths.patients, typed)).body).toMatchObject({ patient: null, similar: [{ firstName: 'Séan' }] });
  });
  it('live in a state that the postal service knows', async () => {
    for (const state of ['TE', 'Texas', 'ZZ', '']) expect((await desk.post(intakePaths.patients, person({ state }))).status).toBe(400);
    expect((await desk.post(intakePaths.patients, person({ state: 'tx' }))).body.patient.state).toBe('TX');
  });
  it('with a like name and the same birth date are asked about before a second record is made', async () => {
    await addPatient({ lastName: 'Lindqvist', firstName: 'Maja', dateOfBirth: '1990-01-31' });
    const twin = person({ lastName: 'Lindquist', firstName: 'Maja', dateOfBirth: '1990-01-31', isKnownToBeNew: false });
    const asked = await desk.post(intakePaths.patients, twin);
    expect(asked.body).toMatchObject({ patient: null, similar: [{ lastName: 'Lindqvist' }] });
    const added = await desk.post(intakePaths.patients, { ...twin, isKnownToBeNew: true });
    expect(added.body.patient).toMatchObject({ lastName: 'Lindquist' });
  });
  it('keep their record number to themselves', async () => {
    await addPatient({ recordNumber: 'LK-1' });
    const answer = await desk.post(intakePaths.patients, person({ recordNumber: 'LK-1', lastName: 'Other' }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });
  it('under an id that is none are not there', async () => {
    expect((await desk.get(intakePaths.patient('elena-ortiz'))).status).toBe(404);
  });
  it('of another practice are neither found nor there', async () => {
    const stranger = await api.as(api.world.otherUsers.front_desk);
    const { id } = await addPatient({ lastName: 'Hidden' });
    expect((await stranger.post(intakePaths.findPatients, { text: 'Hidden' })).body.patients).toEqual([]);
    expect(await stranger.get(intakePaths.patient(id))).toMatchObject({ status: 404, body: { code: 'patient_not_found' } });
  });
  it('refuse a referring provider whose NPI has a wrong check digit', async () => {
    const provider = { lastName: 'Ito', firstName: 'Ben', credential: 'MD', npi: '1234567890' };
    expect((await desk.post(intakePaths.referringProviders, provider)).status).toBe(400);
    expect((await desk.post(intakePaths.referringProviders, { ...provider, npi: '1003000126' })).body).toMatchObject({ isReferring: true });
  });
});

describe('drafts', () => {
  it('are saved field by field and come back as they were left', async () => {
    const { id, version }: CaseForm = (await desk.post(intakePaths.drafts)).body;
    await desk.patch(intakePaths.draft(id), { version, changes: { specialty: 'cardiology', rushReason: 'Contract rush' } });
    const { body } = await desk.get(intakePaths.draft(id));
    expect(body.fields).toMatchObject({ specialty: 'cardiology', rushReason: 'Contract rush', visitType: null });
  });
  it('answer an old version with 409 and the current form', async () => {
    const { id, version }: CaseForm = (await desk.post(intakePaths.drafts)).body;
    await desk.patch(intakePaths.draft(id), { version, changes: { specialty: 'cardiology' } });
    const late = await desk.patch(intakePaths.draft(id), { version, changes: { visitType: 'home' } });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'draft_changed', details: { current: { fields: { specialty: 'cardiology' } } } },
    });
  });
  it('bring the primary coverage of the chosen patient along', async () => {
    const patient = await addPatient();
    const form = await aFilledDraft({}, patient);
    expect(form.fields.coverageId).toBe(patient.coverages[0]?.id);
  });
  it('refuse a coverage of somebody else', async () => {
    const form = await aFilledDraft();
    const other = await addPatient();
    const answer = await desk.patch(intakePaths.draft(form.id), { version: form.version, changes: { coverageId: other.coverages[0]?.id } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'coverage_not_found' } });
  });
  it('that are discarded leave every list and are no duplicates any more', async () => {
    const patient = await addPatient({ lastName: 'Discarda' });
    const form = await aFilledDraft({}, patient);
    expect((await desk.post(intakePaths.discard(form.id))).status).toBe(204);
    for (const tab of ['open', 'needs_you', 'sent', 'finished']) {
      expect((await desk.post(intakePaths.trackCases, { tab, text: 'Discarda', page: 1 })).body.cases).toEqual([]);
    }
    expect((await aFilledDraft({}, patient)).duplicates).toEqual([]);
  });
  it('of another practice are not there', async () => {
    const form = await aFilledDraft();
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
    const { id }: CaseForm = (await desk.post(intakePaths.drafts)).body;
    const bytes = Buffer.from('\uFEFFAssessment: café au lait spots.\r\n', 'utf16le');
    const sent = await upload(id, 'visit.pdf', bytes);
    expect(sent.body.documents).toMatchObject([{ name: 'visit.pdf', mediaType: 'text/plain', textState: 'reading' }]);
    await api.runJobs();
    const { body } = await desk.get(intakePaths.draft(id));
    expect(body.documents).toMatchObject([{ textState: 'read', characterCount: 31 }]);
    const text = await desk.get(intakePaths.documentText(id, body.documents[0].id));
    expect(text.body.text).toBe('Assessment: café au lait spots.');
    const kept = await api.inDatabase((tx) =>
      tx.rows(CaseDocument).findOne({ where: { caseId: id }, select: { practiceId: true, id: true, content: true, sha256: true } }),
    );
    expect(kept?.content.equals(bytes)).toBe(true);
    expect(kept?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
  it('that cannot be read say why, and the rest of the form is kept', async () => {
    const form = await aFilledDraft();
    await upload(form.id, 'scan.pdf', Buffer.from('%PDF-1.4 broken'));
    await api.runJobs();
    const { body }: { body: CaseForm } = await desk.get(intakePaths.draft(form.id));
    expect(body.documents[1]).toMatchObject({ textState: 'refused', refusal: expect.stringContaining('damaged') });
    expect([body.fields.specialty, missing(body)]).toEqual(['family_medicine', ['note']]);
    const removed = await desk.delete(intakePaths.document(form.id, body.documents[1]?.id ?? ''));
    expect(missing(removed.body)).toEqual([]);
  });
  it('over 20 MB are refused', async () => {
    const { id }: CaseForm = (await desk.post(intakePaths.drafts)).body;
    const answer = await upload(id, 'big.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    expect(answer.status).toBe(413);
  });
  it('tell who signed', async () => {
    expect((await aFilledDraft()).fields.signedBy).toBe('Dana Rowe, MD');
  });
});

describe('OP-001 sending for coding', () => {
  it('refuses an incomplete case and says what is missing', async () => {
    const form = await aFilledDraft({ visitType: null });
    const answer = await submit(form);
    expect(answer).toMatchObject({ status: 422, body: { code: 'case_incomplete' } });
    expect(missing({ ...form, completeness: answer.body.details.completeness })).toEqual(['visitType']);
  });
  it('starts the clock, prepares the case by a job and then lets it wait for a coder', async () => {
    const form = await aFilledDraft();
    const receipt: SubmitReceipt = (await submit(form)).body;
    expect(receipt).toMatchObject({ state: 'received', caseNumber: form.caseNumber });
    await api.runJobs();
    const { body } = await desk.get(intakePaths.case(form.id));
    expect(body).toMatchObject({ state: 'ready', headline: expect.stringContaining('Waiting for coding · due ') });
    expect(body.history.map(({ words }: { words: string }) => words)).toEqual([
      'Case started',
      'Sent for coding',
      'Text read, ready for a coder',
    ]);
  });
  it('sends one case when the button is pressed twice', async () => {
    const form = await aFilledDraft();
    const answers = await Promise.all([submit(form), submit(form)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const events = await api.inDatabase((tx) => tx.rows(CaseEvent).countBy({ caseId: form.id, kind: 'submitted' }));
    expect(events).toBe(1);
  });
  it('makes a rush case due sooner (OP-003)', async () => {
    const [usual, rush] = await Promise.all([aFilledDraft(), aFilledDraft({ rushReason: 'Discharge billing' })]);
    expect(Date.parse(rush.dueAtIfSentNow ?? '')).toBeLessThan(Date.parse(usual.dueAtIfSentNow ?? ''));
  });
  it('leaves an audit row for each command and each reading of a patient’s case', async () => {
    const form = await aFilledDraft();
    await submit(form);
    await desk.get(intakePaths.case(form.id));
    const rows = await api.asOwner<{ action: string }>('SELECT action FROM audit_entry WHERE case_id = $1 ORDER BY position', [form.id]);
    expect(rows.map(({ action }) => action)).toEqual(['case.start', 'case.save', 'document.add', 'case.submit', 'case.read']);
  });
  it('leaves one row for an opening, however often the open screen reads again', async () => {
    const form = await aFilledDraft();
    const again = `${intakePaths.case(form.id)}?again=true`;
    const openings = async (): Promise<number> =>
      (await api.asOwner(`SELECT 1 FROM audit_entry WHERE case_id = $1 AND action = 'case.read'`, [form.id])).length;
    await desk.get(again);
    expect(await openings()).toBe(1);
    for (let round = 0; round < 3; round += 1) expect((await desk.get(again)).status).toBe(200);
    expect(await openings()).toBe(1);
    await desk.get(intakePaths.case(form.id));
    expect(await openings()).toBe(2);
    await (await api.as('front_desk')).get(again);
    expect(await openings()).toBe(3);
  });
});

describe('OP-007 duplicates', () => {
  it('are asked about, linked and never merged', async () => {
    const patient = await addPatient();
    const first = await aFilledDraft({}, patient);
    const second = await aFilledDraft({}, patient);
    expect(second.duplicates).toMatchObject([{ id: first.id, caseNumber: first.caseNumber }]);
    expect(await submit(second)).toMatchObject({ status: 422 });
    const { body } = await desk.patch(intakePaths.draft(second.id), {
      version: second.version,
      changes: { otherVisitCaseIds: [first.id] },
    });
    expect(await submit(body, 'second-try')).toMatchObject({ status: 200 });
    const kept = await api.inDatabase((tx) => tx.cases.find(second.id));
    expect(kept?.duplicateOfId).toBe(first.id);
  });
});

describe('recall', () => {
  it('takes a case back until a coder starts, and lets it be sent again', async () => {
    const form = await aFilledDraft();
    await submit(form);
    expect(await desk.post(intakePaths.recall(form.id))).toMatchObject({
      status: 200,
      body: { state: 'recalled', allowedCommands: ['edit'] },
    });
    const { body } = await desk.get(intakePaths.draft(form.id));
    expect(await submit(body, 'again-please')).toMatchObject({ status: 200, body: { state: 'received' } });
  });
  it('of a held case begins a promise of its own when it is sent again: the clock runs and nothing is taken off it (OP-003)', async () => {
    const form = await aFilledDraft();
    await submit(form);
    await api.runJobs();
    const coder = await api.as('coder');
    const held: CodingDesk = (await coder.post(queuePaths.take(form.id))).body;
    const hold = { leaseToken: held.lease?.token, reason: 'missing_document' };
    expect((await coder.post(codingPaths.hold(form.id), hold)).body).toMatchObject({ header: { isClockStopped: true } });
    api.clock.advanceMinutes(120);
    desk = await api.as('front_desk');
    await desk.post(intakePaths.recall(form.id));
    const { body } = await desk.get(intakePaths.draft(form.id));
    await submit(body, 'again-after-hold');
    await api.runJobs();
    const { header }: CodingDesk = (await (await api.as('coder')).post(queuePaths.take(form.id))).body;
    expect(header).toMatchObject({ isClockStopped: false, pausedMinutes: 0 });
    api.clock.reset();
  });
  it('is refused once a coder has the case', async () => {
    const { id } = await api.given(aCase().inCodingBy(api.world.users.coder));
    expect(await desk.post(intakePaths.recall(id))).toMatchObject({ status: 409, body: { code: 'command_refused' } });
  });
});

describe('tracker', () => {
  it('says in plain words where each case is, and its tabs count what they list', async () => {
    await api.given(aCase().inCodingBy(api.world.users.coder));
    await aFilledDraft({ visitType: null });
    const list = async (tab: string): Promise<TrackerPage> => (await desk.post(intakePaths.trackCases, { tab, text: '', page: 1 })).body;
    const open = await list('open');
    expect(open.cases.map(({ headline }) => headline)).toEqual(
      expect.arrayContaining([expect.stringContaining('Being coded by coder since '), 'Not sent yet: 1 thing is missing']),
    );
    expect(open.counts.open).toBe(open.matching);
    const needsYou = await list('needs_you');
    expect(needsYou.counts.needs_you).toBe(needsYou.matching);
    expect(needsYou.cases.every(({ action }) => action !== null)).toBe(true);
  });
  it('finds a case by patient or number', async () => {
    const { number } = await api.given(aCase().withPatient({ lastName: 'Zyskind', firstName: 'Adar' }));
    for (const text of ['Zysk', number]) {
      const { body } = await desk.post(intakePaths.trackCases, { tab: 'open', text, page: 1 });
      expect(body.cases.map(({ caseNumber }: { caseNumber: string }) => caseNumber)).toEqual([number]);
    }
  });
});

describe('questions', () => {
  const ask = async () => {
    const given = await api.given(aCase().inState('awaiting_provider').with({ coderId: api.world.users.coder.id }));
    const id = newId();
    await api.inDatabase(async (tx) => {
      await tx.rows(ProviderQuery).insert({
        practiceId: given.practiceId,
        id,
        caseId: given.id,
        providerId: api.world.practice.providerId,
        state: 'sent',
        template: 'laterality',
        title: 'Which knee',
        content: { question: 'Which knee was treated?', indicators: ['knee pain'], options: ['Right', 'Left', 'Unable to determine'] },
        askedBy: api.world.users.coder.id,
        sentAt: new Date(),
      });
      await tx.query(
        `INSERT INTO clock_pause (practice_id, id, case_id, reason, started_at) VALUES ($1, $2, $3, 'query', now() - interval '2 hours')`,
        [given.practiceId, newId(), given.id],
      );
    });
    return { ...given, questionId: id };
  };
  it('are answered by a clinician: the case goes back to its coder and the due time moves on by the pause (OP-003)', async () => {
    const { id, questionId } = await ask();
    const before = await api.inDatabase((tx) => tx.cases.find(id));
    const clinician = await api.as('clinician');
    const answer = await clinician.post(intakePaths.answerQuestion(questionId), { version: 1, choice: 'Left', text: '' });
    expect(answer).toMatchObject({ status: 200, body: { isOpen: false, answer: { choice: 'Left' } } });
    const after = await api.inDatabase((tx) => tx.cases.find(id));
    const movedMinutes = ((after?.dueAt?.getTime() ?? 0) - (before?.dueAt?.getTime() ?? 0)) / 60_000;
    expect(after?.state).toBe('in_coding');
    expect(Math.round(movedMinutes)).toBe(120);
  });
  it('are not answered by front desk, nor with a choice that was not offered, nor twice', async () => {
    const { questionId } = await ask();
    const clinician = await api.as('clinician');
    const reply = (client: Client, choice: string) => client.post(intakePaths.answerQuestion(questionId), { version: 1, choice, text: '' });
    expect((await reply(desk, 'Left')).status).toBe(403);
    expect((await reply(clinician, 'Both')).status).toBe(400);
    expect((await reply(clinician, 'Left')).status).toBe(200);
    expect((await reply(clinician, 'Right')).status).toBe(409);
  });
});
