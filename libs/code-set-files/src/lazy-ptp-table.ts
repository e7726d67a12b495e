import { gunzipSync } from 'node:zlib';
import { parsePtpCsv, type PtpTable } from '@chartwright/terminology';
import type { CodeSetFile } from './code-set-files.js';

const CHUNK_BYTES = 1 << 20;

/** The packed file is fetched now, its 1.7 million pairs are read at the first question: many runs never ask one. */
export async function lazyPtpTable(file: CodeSetFile | undefined): Promise<() => PtpTable | null> {
  if (!file) return () => null;
  let packed: Buffer | null = await file.read();
  let table: PtpTable | null = null;
  return () => {
    table ??= parsePtpCsv(
      chunksOf(file.name.endsWith('.gz') ? gunzipSync(packed ?? Buffer.alloc(0)) : (packed ?? Buffer.alloc(0))),
      file.place,
    );
    packed = null;
    return table;
  };
}

function* chunksOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.toString('latin1', start, start + CHUNK_BYTES);
}
