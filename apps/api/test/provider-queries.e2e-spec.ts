import { codingPaths, intakePaths, queuePaths, type CaseQuestion, type CodingDesk, type Worklist } from '@chartwright/contracts';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const QUERY = {
  template: 'laterality',
  title: 'Side not documented',
  question: 'Please clarify which side is affected, if it can be determined.',
  indicators: ['Knee pain, OTC cream'],
  options: ['Right', 'Left', 'Both sides', 'Other, in my own words', 'Unable to determine'],
};

describe('a query to the provider (operations.md §3)', () => {
  let api: TestApi;
  let coder: Client;
  let given: GivenCase;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(() => api.clock.reset());
  beforeEach(async () => {
    await api.asOwner('DELETE FROM case_lease');
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold', 'awaiting_provider')`);
    coder = await api.as('coder');
    given = await api.given(aCase().inCodingBy(api.world.users.coder).withNote('Knee pain, OTC cream. Return in two weeks.'));
  });

  const ask = (change: Partial<typeof QUERY> = {}) =>
    coder.post(codingPaths.queries(given.id), { leaseToken: given.leaseToken, ...QUERY, ...change });
  async function asked(): Promise<CodingDesk> {
    const answer = await ask();
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
    return answer.body;
  }
  const question = async (clinician: Client): Promise<CaseQuestion> =>
    (await clinician.get(intakePaths.questions)).body.questions.find(({ caseId }: CaseQuestion) => caseId === given.id);
  async function answerAs(clinician: Client, choice: string, text = ''): Promise<void> {
    const { id, version } = await question(clinician);
    expect((await clinician.post(intakePaths.answerQuestion(id), { version, choice, text })).status).toBe(200);
  }

  it('does not go out while its words lead, and names them', async () => {
    const refused = await ask({ question: 'Please document Right so that the claim is paid, not the denial.' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'query_blocked' } });
    const words = refused.body.details.faults.map((fault: { words: string }) => fault.words);
    expect(words).toEqual(expect.arrayContaining(['Right', 'claim', 'paid', 'denial']));
    expect(await api.asOwner('SELECT 1 FROM provider_query WHERE case_id = $1', [given.id])).toEqual([]);
  });

  it('quotes only what stands in this record', async () => {
    const refused = await ask({ indicators: ['Knee effusion on the left'] });
    expect(refused.body.details.faults).toEqual([expect.objectContaining({ field: 'indicators', words: 'Knee effusion on the left' })]);
  });

  it('reaches the practice with its quotes and answers, parks the case with its coder and stops the clock', async () => {
    const desk = await asked();
    expect(desk.header).toMatchObject({ state: 'awaiting_provider', isClockStopped: true });
    expect(desk.lease).toBeNull();
    const shown = await question(await api.as('clinician'));
    expect(shown).toMatchObject({ title: QUERY.title, indicators: QUERY.indicators, choices: QUERY.options, isOpen: true });
    expect(shown.dateOfService).toBe(desk.header.dateOfService);
    expect(new Date(shown.dueAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 47 * 3_600_000);
    const list: Worklist = (await coder.get(queuePaths.worklist)).body;
    expect(list.parked.map(({ id, hold }) => [id, hold?.reason])).toEqual([[given.id, 'query_open']]);
  });

  it('comes back answered to the same coder, with the clock running on from where it stood', async () => {
    const before = (await asked()).header.dueAt;
    api.clock.advanceMinutes(90);
    coder = await api.as('coder');
    await answerAs(await api.as('clinician'), 'Left', 'Addendum follows.');
    const list: Worklist = (await coder.get(queuePaths.worklist)).body;
    expect(list.parked.map(({ id, isAnswered, isClockStopped }) => ({ id, isAnswered, isClockStopped }))).toEqual([
      { id: given.id, isAnswered: true, isClockStopped: false },
    ]);
    expect(await (await api.as('auditor')).post(queuePaths.take(given.id))).toMatchObject({ status: 409 });
    const desk: CodingDesk = (await coder.post(queuePaths.take(given.id))).body;
    expect(desk.queries[0]).toMatchObject({ state: 'answered', answer: { choice: 'Left', text: 'Addendum follows.' } });
    expect(Math.round((new Date(desk.header.dueAt ?? 0).getTime() - new Date(before ?? 0).getTime()) / 60_000)).toBe(90);
  });

  it('is not answered by “other” without a word of the clinician', async () => {
    await asked();
    const clinician = await api.as('clinician');
    const { id, version } = await question(clinician);
    const wordless = { version, choice: QUERY.options.find((each) => each.startsWith('Other')), text: ' ' };
    const answer = await clinician.post(intakePaths.answerQuestion(id), wordless);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 400, code: 'validation_failed' });
    expect((await question(clinician)).isOpen).toBe(true);
  });

  it('is not answered from a screen that shows an older text of it', async () => {
    await asked();
    const clinician = await api.as('clinician');
    const { id, version } = await question(clinician);
    await api.asOwner(`UPDATE provider_query SET version = version + 1 WHERE id = $1`, [id]);
    const answer = await clinician.post(intakePaths.answerQuestion(id), { version, choice: 'Left', text: '' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'version_changed', details: { current: { version: version + 1 } } } });
    expect((await question(clinician)).isOpen).toBe(true);
  });

  it('is announced to open screens when it is sent and when it is answered', async () => {
    await asked();
    await answerAs(await api.as('clinician'), 'Right');
    const topics = await api.asOwner<{ topic: string }>(
      `SELECT topic FROM live_event WHERE subject_id = $1 OR subject_id IN (SELECT id FROM provider_query WHERE case_id = $1) ORDER BY at`,
      [given.id],
    );
    expect(topics.map(({ topic }) => topic)).toEqual(['case', 'query', 'case', 'query']);
  });

  it('leaves an audit row and an event for each step', async () => {
    await asked();
    const clinician = await api.as('clinician');
    await clinician.post(intakePaths.viewQuestion((await question(clinician)).id));
    await answerAs(clinician, 'Unable to determine');
    const rows = await api.asOwner<{ action: string }>(
      `SELECT action FROM audit_entry WHERE case_id = $1 AND action LIKE 'query.%' ORDER BY position`,
      [given.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['query.send', 'query.view', 'query.answer']);
    const events = await api.asOwner<{ kind: string }>(
      `SELECT kind FROM case_event WHERE case_id = $1 AND kind LIKE 'query%' ORDER BY at`,
      [given.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['query_sent', 'query_viewed', 'query_answered']);
  });

  it('brings a signed addendum into the note, and the job suggests again from it', async () => {
    await asked();
    const clinician = await api.as('clinician');
    const { id, version } = await question(clinician);
    const sent = { version, choice: 'Left', text: '', addendum: 'Addendum. Assessment: pain in left knee.' };
    expect((await clinician.post(intakePaths.answerQuestion(id), sent)).status).toBe(200);
    expect((await question(clinician)).answer).toMatchObject({ choice: 'Left', addendum: sent.addendum });
    await api.runJobs();
    const desk: CodingDesk = (await coder.post(queuePaths.take(given.id))).body;
    expect(desk.documents.map(({ kind }) => kind)).toEqual(['note', 'addendum']);
    expect(desk.documents[1]?.text).toMatch(/pain in left knee\.\s+Electronically signed by clinician on \d{4}-/);
    const suggested = desk.suggestions?.suggestions.find(({ code }) => code === 'M25.562');
    expect(suggested?.evidence.map(({ documentId }) => documentId)).toContain(desk.documents[1]?.id);
    const [run] = await api.asOwner<{ engine: string; releases: object }>(
      'SELECT engine_version AS engine, releases FROM suggestion_run WHERE case_id = $1',
      [given.id],
    );
    expect(desk.suggestions).toMatchObject({ engineVersion: run?.engine, releases: run?.releases });
  });

  it('stays answered when somebody opens it at the very moment of the answer', async () => {
    await asked();
    const clinician = await api.as('clinician');
    const { id } = await question(clinician);
    let opening: Promise<{ status: number }> | undefined;
    await api.inDatabase(async (tx) => {
      await tx.cases.findForUpdate(given.id);
      await tx.query(`UPDATE provider_query SET state = 'answered', answered_at = now(), version = version + 1 WHERE id = $1`, [id]);
      opening = clinician.post(intakePaths.viewQuestion(id)).then((answer) => answer);
      await api.untilOneWaits();
    });
    expect((await opening)?.status).toBe(200);
    expect(await api.asOwner('SELECT state FROM provider_query WHERE id = $1', [id])).toEqual([{ state: 'answered' }]);
  });

  it('can be taken back; then nobody can answer it, and the case is the coder’s again', async () => {
    const [query] = (await asked()).queries;
    const close = (outcome: string) => coder.post(codingPaths.closeQuery(given.id, query?.id ?? ''), { outcome });
    const back = await close('retracted');
    expect(back.body).toMatchObject({ header: { state: 'in_coding', isClockStopped: false }, queries: [{ state: 'retracted' }] });
    expect(await question(await api.as('clinician'))).toBeUndefined();
    expect(await close('retracted')).toMatchObject({ status: 409 });
    expect((await coder.post(queuePaths.take(given.id))).body.lease.isYours).toBe(true);
  });

  it('is coded without an answer only once its time is over', async () => {
    const [query] = (await asked()).queries;
    const close = async () => (await api.as('coder')).post(codingPaths.closeQuery(given.id, query?.id ?? ''), { outcome: 'no_response' });
    expect(await close()).toMatchObject({ status: 409, body: { message: 'The time to answer is not over yet.' } });
    api.clock.advanceMinutes(6 * 24 * 60);
    expect((await close()).body).toMatchObject({ header: { state: 'in_coding' }, queries: [{ state: 'closed' }] });
  });

  it('keeps the sixth parked case on the desk (OP-005)', async () => {
    for (let parked = 0; parked < 5; parked += 1) {
      await api.given(aCase().inState('on_hold').with({ coderId: api.world.users.coder.id, holdReason: 'illegible' }));
    }
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'command_refused' } });
  });

  it('is nobody’s to send without the case, nor for another practice', async () => {
    expect(await (await api.as('auditor')).post(codingPaths.queries(given.id), { ...QUERY, leaseToken: given.leaseToken })).toMatchObject({
      status: 409,
      body: { code: 'lease_lost' },
    });
    const other = await api.given(aCase().ofOtherPractice());
    expect((await coder.post(codingPaths.queries(other.id), { ...QUERY, leaseToken: other.id })).status).toBe(404);
  });
});
