import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../apps/api/test/support/test-database.js';
import { createWorld } from '../../../../apps/api/test/support/world.js';
import { createDataSource } from '../data-source.js';
import { Database } from '../database.js';
import { newId } from '../new-id.js';
import { Administration1763800000012 } from './0012-administration.js';

describe('the migration that makes names of facilities unique', () => {
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

  it('numbers those that share one, each practice for itself, and a number that is taken already too', async () => {
    const { practice, otherPractice } = await createWorld(new Database(owner));
    const runner = owner.createQueryRunner();
    const migration = new Administration1763800000012();
    await migration.down(runner);
    for (const [practiceId, name] of [
      [practice.id, 'Main office'],
      [practice.id, 'Main office'],
      [practice.id, 'Main office'],
      [practice.id, 'Main office (2)'],
      [otherPractice.id, 'Main office'],
    ]) {
      await runner.query(
        `INSERT INTO facility (practice_id, id, name, place_of_service, address_line1, city, state, zip) VALUES ($1, $2, $3, '11', 'x', 'x', 'TX', '78701')`,
        [practiceId, newId(), name],
      );
    }
    await migration.up(runner);
    const rows: { name: string }[] = await runner.query('SELECT name FROM facility WHERE practice_id = $1 ORDER BY id', [practice.id]);
    await runner.release();
    expect(rows.map(({ name }) => name)).toEqual(['Main office', 'Main office (2)', 'Main office (3)', 'Main office (2) (2)']);
    expect(await owner.query('SELECT name FROM facility WHERE practice_id = $1', [otherPractice.id])).toEqual([{ name: 'Main office' }]);
  });
});
