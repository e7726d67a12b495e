import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../apps/api/test/support/test-database.js';
import { createWorld } from '../../../../apps/api/test/support/world.js';
import { createDataSource } from '../data-source.js';
import { Database } from '../database.js';
import { newId } from '../new-id.js';
import { StalePauses1763800000017 } from './0017-stale-pauses.js';

const CASE = `INSERT INTO intake_case (practice_id, id, number, state, completed_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)`;
const PAUSE = `INSERT INTO clock_pause (practice_id, id, case_id, reason, started_at) VALUES ($1, $2, $3, 'hold', $4)`;

describe('the migration that ends pauses of promises that run no more (OP-003)', () => {
  let testDatabase: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    owner = await createDataSource({ url: testDatabase.ownerUrl, poolSize: 2 }).initialize();
  }, 60_000);
  afterAll(async () => {
    await owner.destroy();
    await testDatabase.drop();
  });

  it('ends those of a case that was taken back, or sent again since, and leaves the pause of a case on hold', async () => {
    const { practice, users } = await createWorld(new Database(owner));
    const runner = owner.createQueryRunner();
    await runner.query(`SELECT set_config('app.practice_ids', $1, false)`, [practice.id]);
    for (const [number, state, completedAt] of [
      ['26-90001', 'recalled', null],
      ['26-90002', 'ready', '2026-03-04T10:00:00Z'],
      ['26-90003', 'on_hold', '2026-03-02T10:00:00Z'],
    ]) {
      const id = newId();
      await runner.query(CASE, [practice.id, id, number, state, completedAt, users.front_desk.id]);
      await runner.query(PAUSE, [practice.id, newId(), id, '2026-03-03T10:00:00Z']);
    }
    await new StalePauses1763800000017().up(runner);
    const open: { number: string }[] = await runner.query(
      `SELECT c.number FROM clock_pause p JOIN intake_case c ON c.id = p.case_id WHERE p.ended_at IS NULL`,
    );
    const [sentAgain]: { endedAt: Date }[] = await runner.query(
      `SELECT p.ended_at AS "endedAt" FROM clock_pause p JOIN intake_case c ON c.id = p.case_id WHERE c.number = '26-90002'`,
    );
    await runner.release();
    expect(open).toEqual([{ number: '26-90003' }]);
    expect(sentAgain?.endedAt.toISOString()).toBe('2026-03-04T10:00:00.000Z');
  });
});
