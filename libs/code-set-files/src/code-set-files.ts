import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

export interface CodeSetFile {
  path: string;
  /** Inside the folder of code sets, with `/`. */
  place: string;
  name: string;
  /** The release that the folders around the file name, such as `2026` or `2024q3`. */
  releaseName: string | null;
}

const RELEASE_FOLDER = /^\d{4}(-\d{2}|q[1-4])?$/i;

/** All files below a folder laid out like the official downloads: `<system>/<release>/<file>`. */
export async function listCodeSetFiles(folder: string): Promise<CodeSetFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const place = relative(folder, path).split(sep).join('/');
      const folders = place.split('/').slice(0, -1);
      return { path, place, name: basename(path), releaseName: folders.findLast((each) => RELEASE_FOLDER.test(each)) ?? null };
    });
}
