import { gunzipSync } from 'node:zlib';
import { type CodeBook } from '@chartwright/terminology';
import { codeSetFile } from './code-set-files.js';
import { readCodeSetFiles } from './read-code-sets.js';

export interface StoredFile {
  place: string;
  gzipped: Buffer;
}

export const CODE_SETS_QUERY = 'SELECT place, gzipped FROM code_set_file ORDER BY place';

/** The code book of the imported releases; null when nothing was imported yet. */
export async function readStoredCodeSets(query: (sql: string) => Promise<StoredFile[]>): Promise<CodeBook | null> {
  const stored = await query(CODE_SETS_QUERY);
  if (stored.length === 0) return null;
  return readCodeSetFiles(
    // A file that was published packed is stored as it came.
    stored.map(({ place, gzipped }) => codeSetFile(place, () => Promise.resolve(place.endsWith('.gz') ? gzipped : gunzipSync(gzipped)))),
  );
}
