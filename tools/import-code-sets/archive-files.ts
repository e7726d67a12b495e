import { readFile } from 'node:fs/promises';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { unzipSync } from 'fflate';

/** The files of a zip archive, as the official downloads come. */
export async function archiveFiles(path: string): Promise<CodeSetFile[]> {
  const members = unzipSync(new Uint8Array(await readFile(path)));
  return Object.entries(members)
    .filter(([place]) => !place.endsWith('/'))
    .map(([place, bytes]) => codeSetFile(place, () => Promise.resolve(Buffer.from(bytes))));
}
