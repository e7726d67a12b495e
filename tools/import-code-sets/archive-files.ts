import { readFile } from 'node:fs/promises';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { unzipSync } from 'fflate';

/** The files of a zip archive, as the official downloads come. Each is unpacked when it is read, and not kept. */
export async function archiveFiles(path: string): Promise<CodeSetFile[]> {
  const archive = new Uint8Array(await readFile(path));
  const places: string[] = [];
  unzipSync(archive, { filter: ({ name }) => (name.endsWith('/') ? 0 : places.push(name)) < 0 });
  return places.map((place) => codeSetFile(place, () => Promise.resolve(unpackedMember(archive, place))));
}

function unpackedMember(archive: Uint8Array, place: string): Buffer {
  const bytes = unzipSync(archive, { filter: ({ name }) => name === place })[place];
  return Buffer.from(bytes ?? []);
}
