import { ADJUSTMENT_GROUPS, CASE_STATES, CLAIM_STATES, HOLD_REASONS, OUTCOME_KINDS, ROLES } from '@chartwright/lifecycle';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../apps/api/test/support/test-database.js';
import { createDataSource } from './data-source.js';
import { identityEntities } from './entities.js';

const PLAIN_TABLES = ['firm', 'practice', 'app_user', 'user_session', 'sign_in_throttle', 'practice_clearance', 'migration'];

describe('the schema', () => {
  let database: TestDatabase;
  let owner: DataSource;
  const rows = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => owner.query<Row[]>(sql, parameters);

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource({ url: database.ownerUrl, poolSize: 2 }).initialize();
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('is the same in migrations and entities: generating a migration finds nothing to do', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each([
    ['intake_case_state_check', CASE_STATES],
    ['claim_state_check', CLAIM_STATES],
    ['claim_outcome_to_state_check', CLAIM_STATES],
    ['claim_outcome_kind_check', [...OUTCOME_KINDS, 'struck']],
    ['claim_outcome_group_check', Object.keys(ADJUSTMENT_GROUPS)],
    ['intake_case_hold_reason_check', Object.keys(HOLD_REASONS)],
    ['app_user_role_check', ROLES],
  ])('%s lists exactly the words of the lifecycle tables', async (name, words) => {
    const [found] = await rows<{ text: string }>('SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1', [name]);
    const listed = [...(found?.text ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);
    expect([...listed].sort()).toEqual([...words].sort());
  });

  it('puts every practice-owned table under forced row-level security with the key (practice_id, id)', async () => {
    const tables = await rows<{ name: string; isProtected: boolean; key: string }>(
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS "isProtected",
         (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p') AS key
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'practice_id')
         AND c.relname <> ALL($1)`,
      [PLAIN_TABLES],
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => !table.isProtected || table.key !== 'PRIMARY KEY (practice_id, id)')).toEqual([]);
  });

  it('leaves no product table outside row-level security', async () => {
    const open = await rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity AND relname <> ALL($1)
         AND relname NOT LIKE 'code\\_%'`,
      [PLAIN_TABLES],
    );
    expect(open).toEqual([]);
    expect(PLAIN_TABLES.length).toBe(identityEntities.length + 1);
  });

  it('carries the practice in every reference between rows that practices own', async () => {
    const loose = await rows<{ name: string }>(
      `SELECT k.conname AS name FROM pg_constraint k
       JOIN pg_class here ON here.oid = k.conrelid AND here.relrowsecurity
       JOIN pg_class there ON there.oid = k.confrelid AND there.relrowsecurity
       WHERE k.contype = 'f' AND NOT EXISTS (
         SELECT 1 FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey) AND a.attname = 'practice_id')`,
    );
    expect(loose).toEqual([]);
  });

  it('gives the app a role that cannot step around row-level security', async () => {
    const [role] = await rows<{ above: boolean }>(
      `SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = 'chartwright_app'`,
    );
    expect(role?.above).toBe(false);
  });
});
