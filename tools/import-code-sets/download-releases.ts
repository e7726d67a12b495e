import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { archiveFiles } from './archive-files.js';
import { httpGet } from './http-get.js';
import { RefusedImportError } from './refused-import-error.js';

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
  if ((await sizeOf(path)) > 0 && (!sha256 || (await checksumOf(path)) === sha256)) return path;
  const part = `${path}.part`;
  await fetchInto(url, part);
  if (sha256 && (await checksumOf(part)) !== sha256) {
    await rm(part);
    throw new RefusedImportError(`${url} does not have the expected checksum.`);
  }
  await rename(part, path);
  return path;
}

async function fetchInto(url: string, part: string): Promise<void> {
  const have = await sizeOf(part);
  const response = await reach(url, have);
  if (response.statusCode === 416) {
    // The part is longer than the file of today: it is of another one.
    response.resume();
    await rm(part);
    return fetchInto(url, part);
  }
  // Chunk by chunk onto the disk: what has arrived is kept when the line breaks.
  const file = await open(part, response.statusCode === 206 ? 'a' : 'w');
  try {
    for await (const chunk of response) await file.write(chunk);
  } catch {
    throw new RefusedImportError(`The download of ${url} was broken off; run it again to continue where it stopped.`);
  } finally {
    await file.close();
  }
}

async function reach(url: string, have: number): Promise<IncomingMessage> {
  const response = await httpGet(url, have > 0 ? { range: `bytes=${have}-` } : {}).catch(() => null);
  if (!response)
    throw new RefusedImportError(
      `The network does not let us reach ${new URL(url).host}: download the releases elsewhere and import their folder; the starter set serves until then.`,
    );
  const status = response.statusCode ?? 0;
  if (status === 200 || status === 206 || (status === 416 && have > 0)) return response;
  response.resume();
  throw new RefusedImportError(`${url} answered ${status}.`);
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}
