import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { createDataSource } from './data-source.js';

export const APP_ROLE = 'chartwright_app';
const quietJobLogger = new Logger(() => () => undefined);
const UNKNOWN_DATABASE = '3D000';
/** Any number that no other program locks: keeps two nodes from migrating at once. */
const MIGRATION_LOCK = 5010837;

type Urls = {
  /** May create tables and roles. */
  ownerUrl: string;
  /** Signs in as `chartwright_app`: no BYPASSRLS, owns nothing. */
  appUrl: string;
};

const isSqlState = (error: unknown, state: string): boolean => error instanceof pg.DatabaseError && error.code === state;

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(ownerUrl: string): Promise<void> {
  try {
    await withClient(ownerUrl, async () => undefined);
  } catch (error) {
    if (!isSqlState(error, UNKNOWN_DATABASE)) throw error;
    const maintenance = new URL(ownerUrl);
    const name = decodeURIComponent(maintenance.pathname.slice(1));
    maintenance.pathname = '/postgres';
    await withClient(maintenance.href, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`));
  }
}

async function ensureAppRole(client: pg.Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  if (username !== APP_ROLE) throw new Error(`The app's database role must be ${APP_ROLE}.`);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  const secret = client.escapeLiteral(decodeURIComponent(password));
  if (rowCount === 0) await client.query(`CREATE ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${secret}`);
  else if (!(await canSignIn(appUrl))) await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${secret}`);
}

async function canSignIn(appUrl: string): Promise<boolean> {
  return withClient(appUrl, async () => true).catch(() => false);
}

// graphile-worker switches row-level security on for its tables without a policy: only their owner would see a row.
const JOB_GRANTS = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT ALL ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE};
  DO $$
  DECLARE job_table regclass;
  BEGIN
    FOR job_table IN SELECT oid::regclass FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
    LOOP
      EXECUTE format('DROP POLICY IF EXISTS app_role ON %s', job_table);
      EXECUTE format('CREATE POLICY app_role ON %s TO ${APP_ROLE} USING (true) WITH CHECK (true)', job_table);
    END LOOP;
  END $$;`;

/**
 * Brings the database to the newest migration: creates it, the app's role and the job tables where they are missing.
 * Returns the names of the migrations that ran; none when it was up to date.
 */
export async function createDatabase({ ownerUrl, appUrl }: Urls): Promise<string[]> {
  await ensureDatabase(ownerUrl);
  return withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client, appUrl);
    const dataSource = await createDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
    try {
      const ran = await dataSource.runMigrations();
      await runMigrations({ connectionString: ownerUrl, logger: quietJobLogger });
      await client.query(JOB_GRANTS);
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  });
}
