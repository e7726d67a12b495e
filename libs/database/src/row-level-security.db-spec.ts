import type { DataSource } from 'typeorm';
import { aCase } from '../../../apps/api/test/support/a-case.js';
import { createTestDatabase, type TestDatabase } from '../../../apps/api/test/support/test-database.js';
import { createWorld, type World } from '../../../apps/api/test/support/world.js';
import { IntakeCase } from './case/intake-case.entity.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { practiceEntities } from './entities.js';
import { newId } from './new-id.js';
import { Patient } from './patient/patient.entity.js';

describe('row-level security (SEC-011)', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  let world: World;
  const both = () => ({ practiceIds: [world.practice.id, world.otherPractice.id] });
  const own = () => ({ practiceIds: [world.practice.id] });

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await createDataSource({ url: testDatabase.appUrl, poolSize: 4 }).initialize();
    database = new Database(dataSource);
    world = await createWorld(database);
    await database.inTransaction(both(), async (transaction) => {
      await aCase().insert(transaction, world);
      await aCase().ofOtherPractice().insert(transaction, world);
    });
  }, 120_000);
  afterAll(async () => {
    await dataSource.destroy();
    await testDatabase.drop();
  });

  it('shows one practice only its own cases, whatever the query asks for', async () => {
    const rows = await database.inTransaction(own(), (transaction) =>
      transaction.query<{ id: string }>('SELECT practice_id AS id FROM intake_case'),
    );
    expect(rows).toEqual([{ id: world.practice.id }]);
  });

  it.each(practiceEntities.map((entity) => [entity.name, entity]))('shows no row of %s outside a practice scope', async (_, entity) => {
    const count = await database.inTransaction('system', (transaction) => transaction.rows<object>(entity).count());
    expect(count).toBe(0);
  });

  it('shows nothing on a connection that never set a scope', async () => {
    expect(await dataSource.query('SELECT id FROM patient')).toEqual([]);
  });

  it('refuses to write a row for a practice outside the scope', async () => {
    const strange = {
      practiceId: world.otherPractice.id,
      id: newId(),
      lastName: 'Sample',
      firstName: 'Ben',
      dateOfBirth: '1970-01-01',
      sex: 'M',
    };
    await expect(database.inTransaction(own(), (transaction) => transaction.rows(Patient).insert(strange))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('changes no row of another practice', async () => {
    await database.inTransaction(own(), (transaction) => transaction.query(`UPDATE intake_case SET hold_note = 'seen'`));
    const rows = await database.inTransaction(both(), (transaction) => transaction.rows(IntakeCase).findBy({ holdNote: 'seen' }));
    expect(rows.map(({ practiceId }) => practiceId)).toEqual([world.practice.id]);
  });

  it('lets no row point into another practice', async () => {
    const provider = world.otherPractice.providerId;
    const attempt = database.inTransaction(both(), (transaction) =>
      transaction.query('UPDATE intake_case SET rendering_provider_id = $1 WHERE practice_id = $2', [provider, world.practice.id]),
    );
    await expect(attempt).rejects.toThrow(/intake_case_rendering_provider_id_fkey/);
  });

  it('forgets the scope when the transaction ends', async () => {
    await database.inTransaction(own(), (transaction) => transaction.query('SELECT 1'));
    expect(await dataSource.query(`SELECT current_setting('app.practice_ids', true) AS ids`)).toEqual([{ ids: '' }]);
  });
});
