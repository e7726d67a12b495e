import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { archiveFiles } from './archive-files.js';
import { RefusedImportError } from './store-releases.js';

/** One archive of the configuration: where it is, which release it holds, and its checksum when it is known. */
export interface ReleaseArchive {
  url: string;
  /** Folder in the layout of the code sets: `icd10cm/2026`. */
  folder: string;
  sha256?: string;
}

const CONFIGURATION = join('tools', 'import-code-sets', 'download-addresses.json');

/** Fetches the configured archives into a cache, resuming what was broken off, and gives the files inside. */
export async function downloadReleases(
  configuration = process.env.CODESETS_ADDRESSES ?? CONFIGURATION,
  cache = join(homedir(), '.cache', 'chartwright', 'code-sets'),
): Promise<CodeSetFile[]> {
  const archives = parseAddresses(await readFile(configuration, 'utf8'), configuration);
  await mkdir(cache, { recursive: true });
  const files: CodeSetFile[] = [];
  for (const archive of archives) {
    const path = await fetchArchive(archive, cache);
    for (const file of await archiveFiles(path)) files.push(codeSetFile(`${archive.folder}/${basename(file.place)}`, () => file.read()));
  }
  return files;
}

export function parseAddresses(text: string, file: string): ReleaseArchive[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new RefusedImportError(`${file} is not a list of archives.`);
  return parsed.map((each: { url?: unknown; folder?: unknown; sha256?: unknown }) => {
    if (typeof each.url !== 'string' || typeof each.folder !== 'string')
      throw new RefusedImportError(`${file}: an archive lacks its url or folder.`);
    return { url: each.url, folder: each.folder, ...(typeof each.sha256 === 'string' ? { sha256: each.sha256 } : {}) };
  });
}

/** A finished archive is not fetched again; a part of one is continued with a range request. */
export async function fetchArchive({ url, sha256 }: Pick<ReleaseArchive, 'url' | 'sha256'>, cache: string): Promise<string> {
  const path = join(cache, `${createHash('sha256').update(url).digest('hex').slice(0, 12)}-${basename(new URL(url).pathname)}`);
  if ((await sizeOf(path)) > 0) return path;
  const part = `${path}.part`;
  const have = await sizeOf(part);
  const response = await reach(url, have);
  const continues = response.status === 206;
  if (response.body) await pipeline(Readable.fromWeb(response.body), createWriteStream(part, { flags: continues ? 'a' : 'w' }));
  const found = createHash('sha256')
    .update(await readFile(part))
    .digest('hex');
  if (sha256 && found !== sha256) {
    await rm(part);
    throw new RefusedImportError(`${url} does not have the expected checksum.`);
  }
  await rename(part, path);
  return path;
}

async function reach(url: string, have: number): Promise<Response> {
  // HTTPS_PROXY is honoured by Node itself when NODE_USE_ENV_PROXY=1 is set (Node 22.21 and later); older versions go direct.
  const response = await fetch(url, { headers: have > 0 ? { range: `bytes=${have}-` } : {}, signal: AbortSignal.timeout(300_000) }).catch(
    () => null,
  );
  if (!response)
    throw new RefusedImportError(
      `The network does not let us reach ${new URL(url).host}: download the releases elsewhere and import their folder; the starter set serves until then.`,
    );
  if (!response.ok) throw new RefusedImportError(`${url} answered ${response.status}.`);
  return response;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}
