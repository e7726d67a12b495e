import { APP_ROLE, createDatabase } from '@chartwright/database';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';

const APP_PASSWORD = 'only-for-benchmarks';
const START_TIMEOUT_MS = 180_000;
const script = join(process.cwd(), 'tools/start/embedded-postgres.mjs');
const folder = join(process.cwd(), '.chartwright/bench-postgres');

export type ThrowawayDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void>; abandon: () => void };

/** A fresh migrated database on a durable server of its own (fsync on, as in production); `drop` takes both away again. */
export async function throwawayDatabase(): Promise<ThrowawayDatabase> {
  const started: { ownerUrl: string; adopted: boolean } = JSON.parse(serverCommand(['start', '--port', '54370']));
  const name = `chartwright_bench_${Date.now()}`;
  const ownerUrl = withName(started.ownerUrl, name);
  const appUrl = new URL(ownerUrl);
  appUrl.username = APP_ROLE;
  appUrl.password = APP_PASSWORD;
  if (!started.adopted) await dropLeftovers(started.ownerUrl);
  await createDatabase({ ownerUrl, appUrl: appUrl.href });
  return {
    ownerUrl,
    appUrl: appUrl.href,
    drop: async () => {
      const client = new pg.Client({ connectionString: started.ownerUrl, connectionTimeoutMillis: 10_000 });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).finally(() => client.end());
      if (!started.adopted) serverCommand(['stop']);
    },
    // Interrupted: the server goes at once; the next run drops what is left in it.
    abandon: () => {
      if (!started.adopted) serverCommand(['stop']);
    },
  };
}

async function dropLeftovers(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE 'chartwright_bench_%'`,
    );
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

function serverCommand(command: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...command, '--folder', folder], { encoding: 'utf8', timeout: START_TIMEOUT_MS });
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
