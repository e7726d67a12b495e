import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase } from '@chartwright/database';
import pg from 'pg';

const APP_PASSWORD = 'only-for-tests';
const TEMPLATE_LOCK = 837005010;
const STALE_MS = 30 * 60_000;

/** DATABASE_URL, or one throwaway server that all test runs of this folder use together. */
function serverUrl(): string {
  if (process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL) return process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL ?? '';
  const root = process.cwd();
  const args = [
    join(root, 'tools/start/embedded-postgres.mjs'),
    'start',
    '--folder',
    join(root, '.chartwright/test-pg'),
    '--port',
    '54400',
    '--fast',
  ];
  const { ownerUrl } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 }));
  return ownerUrl;
}

const named = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};
const asApp = (url: string): string => {
  const changed = new URL(url);
  changed.username = 'chartwright_app';
  changed.password = APP_PASSWORD;
  return changed.href;
};

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: named(url, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function migrationsFingerprint(): string {
  const folder = join(process.cwd(), 'libs/database/src/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** One migrated database for each set of migrations, from which every test file clones its own. */
async function ensureTemplate(url: string): Promise<string> {
  const fingerprint = migrationsFingerprint();
  const template = `chartwright_template_${fingerprint}`;
  await onServer(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
    if (rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await createDatabase({ ownerUrl: named(url, template), appUrl: asApp(named(url, template)) });
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
      await dropStale(client);
    }
  });
  return template;
}

/** Databases of runs that were killed: their name tells when they were made. */
async function dropStale(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'chartwright_test_%'`);
  for (const { name } of rows) {
    const madeAt = Number(name.split('_')[2]);
    if (Date.now() - madeAt > STALE_MS) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const template = await ensureTemplate(server);
  const name = `chartwright_test_${Date.now()}_${randomUUID().slice(0, 8)}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    ownerUrl: named(server, name),
    appUrl: asApp(named(server, name)),
    drop: async () => {
      await onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
