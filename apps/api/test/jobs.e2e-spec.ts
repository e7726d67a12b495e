import { accountPaths } from '@chartwright/contracts';
import { newId } from '@chartwright/database';
import { runOnce } from 'graphile-worker';
import pg from 'pg';
import { AbandonedJobs } from '../src/platform/jobs/abandoned-jobs.js';
import { AppError } from '../src/platform/errors/app-error.js';
import type { Job } from '../src/platform/jobs/job-handler.js';
import { quietJobLogger, toTask } from '../src/platform/jobs/job-list.js';
import { startApi, type TestApi } from './support/start-api.js';

class CountCases implements Job {
  readonly seen: unknown[] = [];
  failure: Error | null = null;

  async run(payload: unknown): Promise<void> {
    this.seen.push(payload);
    if (this.failure) throw this.failure;
  }
}

describe('jobs', () => {
  let api: TestApi;
  let pool: pg.Pool;
  const job = new CountCases();
  const enqueue = (payload: object, options = {}) =>
    api.inDatabase((transaction) => transaction.jobs.enqueue('count-cases', payload, options));
  const work = async (): Promise<void> => {
    const taskList = { 'count-cases': toTask('count-cases', job) };
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: quietJobLogger });
  };

  beforeAll(async () => {
    api = await startApi({ LOG_LEVEL: 'silent' });
    pool = new pg.Pool({ connectionString: api.testDatabase.appUrl });
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  }, 120_000);
  beforeEach(() => {
    job.seen.length = 0;
    job.failure = null;
  });
  afterAll(async () => {
    await pool.end();
    await api.stop();
  });

  it('exist when the transaction that caused them commits', async () => {
    await enqueue({ caseId: 'a' });
    await work();
    expect(job.seen).toEqual([{ caseId: 'a' }]);
  });

  it('do not exist when it is rolled back', async () => {
    const failing = api.inDatabase(async (transaction) => {
      await transaction.jobs.enqueue('count-cases', { caseId: 'b' });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await work();
    expect(job.seen).toEqual([]);
  });

  it('with one key are one job, with the newest payload', async () => {
    for (const edit of [1, 2, 3]) await enqueue({ edit }, { key: 'count:c' });
    await work();
    expect(job.seen).toEqual([{ edit: 3 }]);
  });

  it('of a killed worker go back within seconds; those of a living one stay with it', async () => {
    const [living, sweeping] = ['pool-living', 'pool-sweeping'].map((id) => new AbandonedJobs(api.testDatabase.appUrl, id));
    const lock = (key: string, owner: string) =>
      api.asOwner(`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = $2 WHERE key = $1`, [
        key,
        owner,
      ]);
    for (const key of ['of-dead', 'of-living']) await enqueue({ key }, { key });
    await lock('of-dead', 'pool-dead');
    await lock('of-living', 'pool-living');
    try {
      await living?.sweep();
      await lock('of-dead', 'pool-dead');
      expect(await sweeping?.sweep()).toBe(1);
      await work();
      expect(job.seen).toEqual([{ key: 'of-dead' }]);
      await living?.stop();
      expect(await sweeping?.sweep()).toBe(1);
      await work();
      expect(job.seen).toEqual([{ key: 'of-dead' }, { key: 'of-living' }]);
    } finally {
      await living?.stop();
      await sweeping?.stop();
    }
  });

  it('come again later after a failure, and the administrator reads our words, not the row’s', async () => {
    job.failure = new AppError('case_not_found', 'There is no such case.');
    await enqueue({ caseId: newId() });
    await work();
    const admin = await api.as('firm_admin');
    const [failed] = (await admin.get(accountPaths.failedJobs)).body.jobs;
    expect(failed).toMatchObject({
      name: 'count-cases',
      attempts: 1,
      isGivenUp: false,
      lastError: 'case_not_found: There is no such case.',
    });
    expect(Date.parse(failed.nextTryAt)).toBeGreaterThan(Date.now());
    await admin.post(accountPaths.retryJob(failed.id));
    job.failure = null;
    await work();
    expect((await admin.get(accountPaths.failedJobs)).body.jobs).toEqual([]);
  });

  it('keep the text of an unexpected failure to themselves: it may quote a patient (SEC-012)', async () => {
    job.failure = new Error('duplicate key: Sample, Anna 1964-02-12');
    await enqueue({ caseId: newId() });
    await work();
    const { jobs } = (await (await api.as('firm_admin')).get(accountPaths.failedJobs)).body;
    expect(jobs).toHaveLength(1);
    expect(JSON.stringify(jobs)).not.toMatch(/Sample|1964/);
  });
});
