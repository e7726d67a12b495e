import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A file of a release, wherever its bytes are: in a folder, an archive or the database. */
export interface CodeSetFile {
  /** Inside the folder of code sets, with `/`. */
  place: string;
  name: string;
  /** The release that the folders around the file name, such as `2026` or `2024q3`. */
  releaseName: string | null;
  read(): Promise<Buffer>;
}

const RELEASE_FOLDER = /^\d{4}(-\d{2}|q[1-4])?$/i;

export function codeSetFile(place: string, read: () => Promise<Buffer>): CodeSetFile {
  const folders = place.split('/').slice(0, -1);
  return { place, name: basename(place), releaseName: folders.findLast((each) => RELEASE_FOLDER.test(each)) ?? null, read };
}

/** All files below a folder laid out like the official downloads: `<system>/<release>/<file>`. */
export async function listCodeSetFiles(folder: string): Promise<CodeSetFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => codeSetFile(relative(folder, path).split(sep).join('/'), () => readFile(path)));
}
