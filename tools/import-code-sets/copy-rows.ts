import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type Cell = string | number | boolean;
const CHUNK_CHARACTERS = 1 << 16;

/** Bulk load by COPY in text format; returns how many rows went in. */
export async function copyRows(client: pg.Client, into: string, rows: Iterable<readonly Cell[]>): Promise<number> {
  const target = client.query(copyFrom(`COPY ${into} FROM STDIN`));
  await pipeline(Readable.from(chunksOf(rows)), target);
  return target.rowCount ?? 0;
}

function* chunksOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(textOf).join('\t')}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  return cell.replace(/[\\\t\n\r]/g, (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character] ?? character);
}
