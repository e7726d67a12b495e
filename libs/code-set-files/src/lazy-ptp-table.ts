import { parsePtpCsv, type PtpTable } from '@chartwright/terminology';
import { Gunzip } from 'fflate';
import type { CodeSetFile } from './code-set-files.js';

/** The packed file is fetched now, its 1.7 million pairs are read at the first question: many runs never ask one. */
export async function lazyPtpTable(file: CodeSetFile | undefined): Promise<() => PtpTable | null> {
  if (!file) return () => null;
  let packed: Buffer | null = await file.read();
  let table: PtpTable | null = null;
  return () => {
    const bytes = packed ?? Buffer.alloc(0);
    table ??= parsePtpCsv(file.name.endsWith('.gz') ? unpackedChunks(bytes) : chunksOf(bytes), file.place);
    packed = null;
    return table;
  };
}

const CHUNK_BYTES = 1 << 20;
const PACKED_CHUNK_BYTES = 1 << 16;

function* chunksOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.toString('latin1', start, start + CHUNK_BYTES);
}

/** Piece by piece: unpacked at once the file takes more room than the table made of it. */
function* unpackedChunks(packed: Buffer): Generator<string> {
  const unpacked: string[] = [];
  const gunzip = new Gunzip((bytes) => unpacked.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')));
  for (let start = 0; start < packed.length; start += PACKED_CHUNK_BYTES) {
    gunzip.push(packed.subarray(start, start + PACKED_CHUNK_BYTES), start + PACKED_CHUNK_BYTES >= packed.length);
    yield* unpacked.splice(0);
  }
}
