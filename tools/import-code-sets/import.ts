import { stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { listCodeSetFiles } from '@chartwright/code-set-files';
import { MalformedReleaseError } from '@chartwright/terminology';
import { archiveFiles } from './archive-files.js';
import { downloadReleases } from './download-releases.js';
import { RefusedImportError, storeReleases } from './store-releases.js';

// npm run codesets:import -- DIR | FILE.zip | --download
const target = process.argv[2];
const ownerUrl = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL;

async function run(): Promise<void> {
  if (!target) throw new RefusedImportError('Name a folder, a zip file, or --download.');
  if (!ownerUrl) throw new RefusedImportError('OWNER_DATABASE_URL names the database to import into.');
  const started = performance.now();
  const files =
    target === '--download'
      ? await downloadReleases()
      : (await stat(target)).isDirectory()
        ? await listCodeSetFiles(target)
        : await archiveFiles(target);
  const report = await storeReleases(ownerUrl, files, (line) => console.error(line));
  console.log(
    JSON.stringify({
      ...report,
      seconds: Math.round((performance.now() - started) / 100) / 10,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof RefusedImportError || error instanceof MalformedReleaseError)) throw error;
  console.error(`${error.message} Nothing was changed.`);
  process.exitCode = 1;
}
