// Names the first audit row of each chain that is not what was written; exit code 1 when there is one.
// OWNER_DATABASE_URL, or DATABASE_URL, or the database of `npm start` while it runs.
import { createDataSource, verifyAuditChains } from '@chartwright/database';
import { builtInDatabaseUrl } from '../start/built-in-database.js';

const url = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL ?? builtInDatabaseUrl();
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
