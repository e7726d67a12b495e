import { performance } from 'node:perf_hooks';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Steps } from '@chartwright/terminology';

const SLICE_MS = 15;
const ROWS_A_STEP = 500;

/** Runs a long computation a slice at a time, so that requests are answered between the slices. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (let until = performance.now() + SLICE_MS; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await othersFirst();
    until = performance.now() + SLICE_MS;
  }
}

/** All rows of a reader, read a slice at a time. */
export function gathered<Row>(rows: Iterable<Row>): Promise<Row[]> {
  return inSlices(gatherSteps(rows));
}

function* gatherSteps<Row>(rows: Iterable<Row>): Steps<Row[]> {
  const found: Row[] = [];
  for (const row of rows) if (found.push(row) % ROWS_A_STEP === 0) yield;
  return found;
}

const CHUNK_CHARACTERS = 1 << 16;

/** Text in pieces that a reader takes one at a time. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) yield text.slice(at, at + CHUNK_CHARACTERS);
}
