import { startApi, type TestApi } from '../../apps/api/test/support/start-api.js';
import { DEMO_CASES, type DemoGoal } from './demo-cases.js';
import { seedCases } from './seed-cases.js';
import { insertOrganisations, noteDemoEntered, seedOrganisations } from './seed-organisations.js';

/** So many commands get through before the entry is cut off; the last one's answer never arrives. */
const COMMANDS_UNTIL_CUT = 7;
const READING = /\/(search|sign-in)$/;
const REACHED: Record<DemoGoal, string> = {
  unfinished: 'draft',
  waiting: 'ready',
  recalled: 'recalled',
  on_hold: 'on_hold',
  in_coding: 'in_coding',
  in_review: 'in_review',
  claim_ready: 'claimed ready',
  claim_held: 'claimed held',
  claim_sent: 'claimed submitted',
};

describe('the demo, entered while the start is cut off again and again', () => {
  let api: TestApi;
  let baseUrl: string;
  let isWorking = true;
  let work: Promise<void>;
  beforeAll(async () => {
    api = await startApi();
    await insertOrganisations(api.database);
    await api.app.listen(0, '127.0.0.1');
    baseUrl = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    work = (async () => {
      while (isWorking) await api.runJobs().then(() => new Promise((done) => setTimeout(done, 20)));
    })();
  }, 60_000);
  afterAll(async () => {
    isWorking = false;
    await work;
    await api.stop();
  });

  /** True when it came to its end. */
  async function enterUntilCut(): Promise<boolean> {
    const real = globalThis.fetch;
    let left = COMMANDS_UNTIL_CUT;
    globalThis.fetch = async (url, options) => {
      const answer = await real(url, options);
      if (options?.method !== 'GET' && !READING.test(String(url))) left -= 1;
      if (left < 0) throw new Error('cut off');
      return answer;
    };
    try {
      await seedCases(baseUrl, () => undefined);
      return true;
    } catch (error) {
      if (error instanceof Error && error.message === 'cut off') return false;
      throw error;
    } finally {
      globalThis.fetch = real;
    }
  }

  it('has each case once and where it belongs, and is then left alone', async () => {
    expect(await seedOrganisations(api.database)).toBe('begun');
    let cuts = 0;
    while (!(await enterUntilCut())) cuts += 1;
    expect(cuts).toBeGreaterThan(5);
    const rows = await api.asOwner<{ recordNumber: string | null; reached: string }>(
      `SELECT p.record_number AS "recordNumber", concat_ws(' ', c.state, cl.state) AS reached
       FROM intake_case c LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
       LEFT JOIN claim cl ON cl.practice_id = c.practice_id AND cl.case_id = c.id ORDER BY 1`,
    );
    const wanted = DEMO_CASES.map(({ patient, goal }) => ({ recordNumber: patient.recordNumber, reached: REACHED[goal] }));
    expect(rows).toEqual(wanted.toSorted((a, b) => (String(a.recordNumber) < String(b.recordNumber) ? -1 : 1)));
    const [twice] = await api.asOwner<{ documents: number; coverages: number; share: number }>(
      `SELECT (SELECT max(n) FROM (SELECT count(*)::int AS n FROM case_document GROUP BY case_id) d) AS documents,
         (SELECT max(n) FROM (SELECT count(*)::int AS n FROM coverage GROUP BY patient_id) v) AS coverages,
         (SELECT review_percent FROM practice WHERE name LIKE 'Harbor%') AS share`,
    );
    expect(twice).toEqual({ documents: 1, coverages: 1, share: 0 });
    await noteDemoEntered(api.database);
    expect(await seedOrganisations(api.database)).toBe('entered');
  }, 240_000);
});
