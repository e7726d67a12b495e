import { intakePaths, type TrackerPage } from '@chartwright/contracts';
import { newId, ProviderQuery } from '@chartwright/database';
import { aCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { frontDesk, type FrontDesk } from './support/front-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let desk: FrontDesk;
beforeAll(async () => {
  api = await startApi();
  desk = await frontDesk(api);
}, 60_000);
afterAll(() => api.stop());

describe('tracker', () => {
  it('says in plain words where each case is, and its tabs count what they list', async () => {
    await api.given(aCase().inCodingBy(api.world.users.coder));
    await desk.aFilledDraft({ visitType: null });
    const list = async (tab: string): Promise<TrackerPage> =>
      (await desk.client.post(intakePaths.trackCases, { tab, text: '', page: 1 })).body;
    const open = await list('open');
    expect(open.cases.map(({ headline }) => headline)).toEqual(
      expect.arrayContaining([expect.stringContaining('Being coded by coder since '), 'Not sent yet: 1 thing is missing']),
    );
    expect(open.counts.open).toBe(open.matching);
    const needsYou = await list('needs_you');
    expect(needsYou.counts.needs_you).toBe(needsYou.matching);
    expect(needsYou.cases.every(({ action }) => action !== null)).toBe(true);
  });
  it('lists cases that wait in the order of their line, also when they are due at the same time', async () => {
    const dueAt = new Date('2027-03-01T17:00:00Z');
    for (const minute of [3, 1, 2])
      await api.given(aCase().with({ dueAt, completedAt: new Date(`2027-02-26T09:0${minute}:00Z`), updatedAt: new Date() }));
    const { body } = await desk.client.post(intakePaths.trackCases, { tab: 'open', text: '', page: 1 });
    const places = (body as TrackerPage).cases
      .filter(({ headline }) => headline.startsWith('Waiting for coding'))
      .map(({ detail }) => (detail === 'Next in line' ? 0 : Number.parseInt(detail, 10)));
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('finds a case by patient or number', async () => {
    const { number } = await api.given(aCase().withPatient({ lastName: 'Zyskind', firstName: 'Adar' }));
    for (const text of ['Zysk', number]) {
      const { body } = await desk.client.post(intakePaths.trackCases, { tab: 'open', text, page: 1 });
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
    expect((await reply(desk.client, 'Left')).status).toBe(403);
    expect((await reply(clinician, 'Both')).status).toBe(400);
    expect((await reply(clinician, 'Left')).status).toBe(200);
    expect((await reply(clinician, 'Right')).status).toBe(409);
  });
});
