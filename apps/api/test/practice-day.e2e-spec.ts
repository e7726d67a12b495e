import {
  claimPaths,
  codingPaths,
  intakePaths,
  queuePaths,
  type CaseQuestion,
  type ClaimDetail,
  type CodingDesk,
  type DeskWork,
} from '@chartwright/contracts';
import { ProviderQuery, newId } from '@chartwright/database';
import { addDays } from '@chartwright/primitives';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

const NIGHT_UTC_MINUTE = 3 * 60 + 30;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** At 03:30 UTC it is still the evening of the day before where the practice is. */
describe('the practice’s own day, in the evening', () => {
  let api: TestApi;
  let evening: string;
  beforeAll(async () => {
    api = await startApi();
    await api.asOwner(`UPDATE practice SET time_zone = 'America/New_York'`);
    const minute = Math.floor(api.clock.now().getTime() / MINUTE_MS) % DAY_MINUTES;
    api.clock.advanceMinutes(NIGHT_UTC_MINUTE - minute + DAY_MINUTES);
    evening = addDays(api.clock.now().toISOString().slice(0, 10), -1);
  }, 60_000);
  afterAll(() => api.stop());

  it('decides on the desk what lies in the future (CR-206)', async () => {
    const coder = await api.as('coder');
    const messages = async (dateOfService: string): Promise<string[]> => {
      await api.asOwner('DELETE FROM case_lease');
      const given = await api.given(aCase().ready().with({ dateOfService }));
      const { lease }: CodingDesk = (await coder.post(queuePaths.take(given.id))).body;
      const edits = [{ kind: 'addDiagnosis', id: 'd1', code: 'I10', origin: 'search' }];
      const work: DeskWork = (await coder.post(codingPaths.edits(given.id), { version: 1, leaseToken: lease?.token, edits })).body;
      return work.findings.filter(({ ruleId }) => ruleId === 'CR-206').map(({ message }) => message);
    };
    expect(await messages(addDays(evening, 1))).toEqual([expect.stringContaining('is in the future')]);
    expect(await messages(evening)).toEqual([]);
  });

  it('leaves a claim its last day for timely filing until that day is over', async () => {
    const days = 30;
    await api.asOwner('UPDATE payer SET timely_filing_days = $1', [days]);
    const lines = [
      { id: 'l1', code: '99213', origin: 'search', modifiers: [], units: 1, pointers: ['d1'], chargeCents: 12_500, chargeOrigin: 'hand' },
    ];
    const stateOn = async (dateOfService: string): Promise<string> => {
      const content = { diagnoses: [{ id: 'd1', code: 'I10', origin: 'search' }], lines };
      const coded = aCase().inState('approved').withDraft(content).with({ coderId: api.world.users.coder.id, dateOfService });
      const given = await api.given(coded);
      await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
      await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
      await api.runJobs();
      const [claim] = await api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [given.id]);
      const detail: ClaimDetail = (await (await api.as('billing_manager')).get(claimPaths.detail(claim?.id ?? ''))).body;
      return detail.state;
    };
    expect(await stateOn(addDays(evening, -days))).toBe('ready');
    expect(await stateOn(addDays(evening, -days - 1))).toBe('held');
  });

  it('is the day on which an addendum is signed', async () => {
    const given = await api.given(aCase().inState('awaiting_provider').with({ coderId: api.world.users.coder.id }));
    const id = newId();
    await api.inDatabase((tx) =>
      tx.rows(ProviderQuery).insert({
        practiceId: given.practiceId,
        id,
        caseId: given.id,
        state: 'sent',
        template: 'laterality',
        title: 'Side not documented',
        content: { question: 'Which side?', indicators: [], options: ['Left', 'Right'] },
        askedBy: api.world.users.coder.id,
        sentAt: api.clock.now(),
      }),
    );
    const clinician = await api.as('clinician');
    const questions: CaseQuestion[] = (await clinician.get(intakePaths.questions)).body.questions;
    const version = questions.find((question) => question.id === id)?.version;
    const sent = { version, choice: 'Left', text: '', addendum: 'Pain is in the left knee.' };
    expect((await clinician.post(intakePaths.answerQuestion(id), sent)).status).toBe(200);
    const [addendum] = await api.asOwner<{ text: string }>(
      `SELECT extracted_text AS text FROM case_document WHERE case_id = $1 AND kind = 'addendum'`,
      [given.id],
    );
    expect(addendum?.text).toMatch(new RegExp(`Electronically signed by clinician on ${evening}$`));
  });
});
