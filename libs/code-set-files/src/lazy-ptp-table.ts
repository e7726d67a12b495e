import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parsePtpCsv, type PtpTable } from '@chartwright/terminology';
import type { CodeSetFile } from './code-set-files.js';

const CHUNK_BYTES = 1 << 20;

/** The pair file is read at the first question: many runs never ask one. */
export function lazyPtpTable(file: CodeSetFile | undefined): () => PtpTable | null {
  let table: PtpTable | null | undefined;
  return () => {
    if (table === undefined) table = file ? parsePtpCsv(chunksOf(file), file.place) : null;
    return table;
  };
}

function* chunksOf(file: CodeSetFile): Generator<string> {
  const bytes = file.name.endsWith('.gz') ? gunzipSync(readFileSync(file.path)) : readFileSync(file.path);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.toString('latin1', start, start + CHUNK_BYTES);
}
