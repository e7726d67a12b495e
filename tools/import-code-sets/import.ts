import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { type CodeSetFile, listCodeSetFiles } from '@chartwright/code-set-files';
import { MalformedReleaseError } from '@chartwright/terminology';
import { builtInDatabaseUrl } from '../start/built-in-database.js';
import { archiveFiles } from './archive-files.js';
import { downloadReleases } from './download-releases.js';
import { ImportJournal } from './import-journal.js';
import { RefusedImportError } from './refused-import-error.js';
import { storeReleases } from './store-releases.js';

// An import may run beside a server on a small machine, and most of what it reads is soon done with: clean up early.
setFlagsFromString('--heap-growing-percent=25');

// npm run codesets:import -- DIR | FILE.zip | --download
// Into OWNER_DATABASE_URL, or DATABASE_URL, or the database of `npm start` while it runs.
const target = process.argv[2];
const ownerUrl = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL ?? builtInDatabaseUrl();

async function filesOf(source: string): Promise<CodeSetFile[]> {
  if (source === '--download') return downloadReleases();
  return (await stat(source)).isDirectory() ? listCodeSetFiles(source) : archiveFiles(source);
}

async function run(): Promise<void> {
  if (!target) throw new RefusedImportError('Name a folder, a zip file, or --download.');
  if (!ownerUrl)
    throw new RefusedImportError('No database runs here: run `npm start` in this folder first, or name one in OWNER_DATABASE_URL.');
  const started = performance.now();
  const journal = await ImportJournal.begin(ownerUrl, target === '--download' ? 'download' : basename(target));
  try {
    await journal.step('Finding the files');
    const report = await storeReleases(ownerUrl, await filesOf(target), journal, (line) => console.error(line));
    await journal.end({ state: 'done', message: null });
    console.log(
      JSON.stringify({
        ...report,
        seconds: Math.round((performance.now() - started) / 100) / 10,
        peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  } catch (error) {
    const isRefusal = isRefused(error);
    await journal.end({
      state: isRefusal ? 'refused' : 'failed',
      message: isRefusal ? error.message : 'It failed; the command line says why.',
    });
    throw error;
  }
}

function isRefused(error: unknown): error is RefusedImportError | MalformedReleaseError {
  return error instanceof RefusedImportError || error instanceof MalformedReleaseError;
}

try {
  await run();
} catch (error) {
  if (!isRefused(error)) throw error;
  console.error(`${error.message} Nothing was changed.`);
  process.exitCode = 1;
}
