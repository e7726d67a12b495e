// The product as `npm start` runs it, on its own port and an empty data folder.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopEmbeddedPostgres } from '../../tools/start/embedded-postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dataFolder = join(root, '.chartwright', 'e2e');
await stopEmbeddedPostgres({ folder: join(dataFolder, 'postgres') }).catch(() => false);
rmSync(dataFolder, { recursive: true, force: true });
process.env.CHARTWRIGHT_DATA = dataFolder;
delete process.env.DATABASE_URL;
await import('../../tools/start/start.mjs');
