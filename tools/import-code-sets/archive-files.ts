import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { unzipSync } from 'fflate';
import { RefusedImportError } from './refused-import-error.js';

/** The files of a zip archive, as the official downloads come. Each is unpacked when it is read, and not kept. */
export async function archiveFiles(path: string): Promise<CodeSetFile[]> {
  const archive = new Uint8Array(await readFile(path));
  const places: string[] = [];
  try {
    unzipSync(archive, { filter: ({ name }) => (name.endsWith('/') ? 0 : places.push(name)) < 0 });
  } catch {
    throw new RefusedImportError(`${basename(path)} is neither a folder nor a whole zip file.`);
  }
  return places.map((place) => codeSetFile(place, () => Promise.resolve(unpackedMember(archive, place, basename(path)))));
}

function unpackedMember(archive: Uint8Array, place: string, archiveName: string): Buffer {
  try {
    return Buffer.from(unzipSync(archive, { filter: ({ name }) => name === place })[place] ?? []);
  } catch {
    throw new RefusedImportError(`${place} in ${archiveName} cannot be unpacked.`);
  }
}
