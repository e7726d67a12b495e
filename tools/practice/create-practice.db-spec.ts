import { createDataSource, Database } from '@chartwright/database';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../apps/api/test/support/test-database.js';
import { createPractice } from './create-practice.js';
import { type PracticeFile, readPracticeFile } from './read-practice-file.js';

const FILE: PracticeFile = {
  firm: { name: 'Ridge Coding' },
  practice: {
    name: 'Elm Street Clinic',
    timeZone: 'America/Denver',
    npi: '1245319599',
    taxonomy: '207Q00000X',
    taxId: '841234567',
    addressLine1: '4 Elm Street',
    city: 'Golden',
    state: 'CO',
    zip: '804011234',
  },
  firmAdministrator: { email: 'ada@ridge.example', displayName: 'Ada Field' },
  practiceAdministrator: { email: 'ben@elm.example', displayName: 'Ben Moss' },
};
const PASSWORD = 'a first long password';

describe('the first practice of an installation', () => {
  let test: TestDatabase;
  let client: pg.Client;
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new pg.Client({ connectionString: test.ownerUrl });
    await client.connect();
    const dataSource = await createDataSource({ url: test.ownerUrl, poolSize: 1 }).initialize();
    database = new Database(dataSource);
    close = () => dataSource.destroy();
  }, 120_000);
  afterAll(async () => {
    await close();
    await client.end();
    await test.drop();
  });

  const people = async (): Promise<{ email: string; role: string; password_hash: string }[]> =>
    (await client.query('SELECT email, role, password_hash FROM app_user ORDER BY email')).rows;

  it('makes firm, practice and an administrator of each, who sign in with the first password', async () => {
    await createPractice(database, FILE, PASSWORD);
    const made = await people();
    expect(made.map(({ email, role }) => [email, role])).toEqual([
      ['ada@ridge.example', 'firm_admin'],
      ['ben@elm.example', 'practice_admin'],
    ]);
    expect(await verify(made[0]?.password_hash ?? '', PASSWORD)).toBe(true);
  });

  it('begins the practice’s audit trail with its setting up', async () => {
    const { rows } = await client.query('SELECT position::int, action, actor_role FROM audit_entry ORDER BY position');
    expect(rows).toEqual([{ position: 1, action: 'practice.create', actor_role: 'system' }]);
  });

  it('changes nothing for a time zone that only the database does not know', async () => {
    const elsewhere = { ...FILE, practice: { ...FILE.practice, timeZone: 'PNT' } };
    await expect(createPractice(database, elsewhere, PASSWORD)).rejects.toThrow('knows no time zone PNT');
  });

  it('changes nothing when somebody has the address already', async () => {
    const again = { ...FILE, firm: { name: 'Another Firm' } };
    await expect(createPractice(database, again, PASSWORD)).rejects.toThrow('e-mail addresses already');
    expect((await client.query('SELECT name FROM firm')).rows).toEqual([{ name: 'Ridge Coding' }]);
  });

  it('puts a second practice under the firm that is there', async () => {
    const second = { ...FILE, practiceAdministrator: { email: 'cy@oak.example', displayName: 'Cy Oak' } };
    expect((await createPractice(database, second, PASSWORD)).isNewFirm).toBe(false);
    expect((await client.query('SELECT count(*)::int AS n FROM practice')).rows).toEqual([{ n: 2 }]);
  });

  it('refuses a short password', async () => {
    await expect(createPractice(database, FILE, 'short')).rejects.toThrow('at least 12');
  });

  it('reads its own form of file, and names every field at fault', () => {
    expect(readPracticeFile(JSON.stringify(FILE))).toEqual(FILE);
    const wrong = { ...FILE, practice: { ...FILE.practice, npi: '1245319590', zip: '80401' } };
    expect(() => readPracticeFile(JSON.stringify(wrong))).toThrow(
      'practice.npi has to be an NPI with a right check digit; practice.zip has to be nine digits',
    );
    expect(() => readPracticeFile('{')).toThrow('not JSON');
  });
});
