// Names the first audit row of each chain that is not what was written; exit code 1 when there is one.
// OWNER_DATABASE_URL, or DATABASE_URL, or the database of `npm start` while it runs.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDataSource, verifyAuditChains } from '@chartwright/database';

/** The built-in database says where it listens in its own files. */
function builtInUrl(): string | undefined {
  const folder = resolve(process.env.CHARTWRIGHT_DATA ?? '.chartwright', 'postgres');
  const [pidFile, passwordFile] = [resolve(folder, 'data/postmaster.pid'), resolve(folder, 'owner-password')];
  if (!existsSync(pidFile) || !existsSync(passwordFile)) return undefined;
  const port = readFileSync(pidFile, 'utf8').split('\n')[3];
  return `postgres://chartwright_owner:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/chartwright`;
}

const url = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL ?? builtInUrl();
if (!url) {
  console.error('Set DATABASE_URL, or run it while Chartwright runs.');
  process.exit(2);
}
const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
const { chains, rows, broken } = await verifyAuditChains(dataSource);
await dataSource.destroy();
for (const { practiceId, position, id, fault } of broken) console.error(`Chain ${practiceId} breaks at row ${position} (${id}): ${fault}.`);
console.log(JSON.stringify({ chains, rows, broken }));
process.exit(broken.length === 0 ? 0 : 1);
