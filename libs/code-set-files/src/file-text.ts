import { gunzipSync } from 'node:zlib';
import type { CodeSetFile } from './code-set-files.js';

/** The official order and record files are ASCII and decode fastest as Latin-1; XML and csv files are UTF-8. */
export async function readText(file: CodeSetFile, encoding: 'utf8' | 'latin1' = 'utf8'): Promise<string> {
  const bytes = await file.read();
  return (file.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding);
}
