import { AbandonedJobs } from './abandoned-jobs.js';

/** Nobody listens on this port. */
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

describe('looking for the jobs of killed workers, without a database', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => jest.restoreAllMocks());
  const told = () => lines.filter((line) => line.includes('abandoned_jobs_not_read')).length;

  it('is told while the server runs', async () => {
    const abandoned = new AbandonedJobs(NO_DATABASE, 'pool');
    await abandoned.start();
    await abandoned.stop();
    expect(told()).toBe(1);
  });

  it('is no fault while everything stops', async () => {
    const abandoned = new AbandonedJobs(NO_DATABASE, 'pool');
    const starting = abandoned.start();
    await abandoned.stop();
    await starting;
    expect(told()).toBe(0);
  });
});
