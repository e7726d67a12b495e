import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../apps/api/test/support/test-database.js';
import { createWorld } from '../../../../apps/api/test/support/world.js';
import { createDataSource } from '../data-source.js';
import { Database } from '../database.js';
import { newId } from '../new-id.js';
import { PatientWords1763800000018 } from './0018-patient-words.js';

const PATIENT = `INSERT INTO patient (practice_id, id, last_name, first_name, date_of_birth, sex) VALUES ($1, $2, $3, $4, '1970-01-01', 'F')`;

describe('the migration that finds patients by the words of their names', () => {
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

  it('writes the words of those who are there, folded and each once, keeps them with every change, and can be taken back', async () => {
    const { practice } = await createWorld(new Database(owner));
    const runner = owner.createQueryRunner();
    const words = async (): Promise<string[]> =>
      (await runner.query(`SELECT word FROM patient_word ORDER BY word`)).map(({ word }: { word: string }) => word);
    const migration = new PatientWords1763800000018();
    await migration.down(runner);
    await runner.query(`SELECT set_config('app.practice_ids', $1, false)`, [practice.id]);
    const id = newId();
    await runner.query(PATIENT, [practice.id, id, 'De la Ñandú', 'Séan de']);
    await migration.up(runner);
    expect(await words()).toEqual(['de', 'la', 'nandu', 'sean']);
    await runner.query(`UPDATE patient SET last_name = 'O’Brien' WHERE id = $1`, [id]);
    await runner.query(PATIENT, [practice.id, newId(), '李', 'Wei']);
    expect(await words()).toEqual(['de', 'obrien', 'sean', 'wei', '李']);
    await runner.release();
  });
});
