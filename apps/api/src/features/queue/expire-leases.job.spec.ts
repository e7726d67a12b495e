import type { Database } from '@chartwright/database';
import { ExpireLeasesJob } from './expire-leases.job.js';

const clock = { now: () => new Date('2026-03-11T12:00:00Z') };

it('gives back the cases of the other practices when one practice fails, and says that it failed', async () => {
  const asked: unknown[] = [];
  const inTransaction = async (scope: unknown): Promise<unknown> => {
    if (scope === 'system') return [{ id: 'broken' }, { id: 'whole' }];
    asked.push(scope);
    if (JSON.stringify(scope).includes('broken')) throw new Error('deadlock detected');
    return undefined;
  };
  const job = new ExpireLeasesJob({ inTransaction } as unknown as Database, clock);
  await expect(job.run()).rejects.toThrow('deadlock detected');
  expect(asked).toEqual([{ practiceIds: ['broken'] }, { practiceIds: ['whole'] }]);
});
