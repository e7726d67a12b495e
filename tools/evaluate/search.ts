import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { undotted } from '@chartwright/primitives';
import { buildSearchIndex, searchCodes, warmUp } from '@chartwright/terminology';
import { namedCodeSets } from './code-set-folder.js';
import { percentile } from './percentile.js';
import { readSearchQueries } from './search-queries.js';

// npm run evaluate:search -- --queries FILE --codesets DIR [--date YYYY-MM-DD] --json
const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    codesets: { type: 'string' },
    date: { type: 'string', default: '2026-01-05' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.queries) throw new Error('--queries FILE is required: a JSON array of search queries');

const SHOWN = 10;
const REPEATS = 5;
const queries = await readSearchQueries(values.queries);
const codeBook = await namedCodeSets(values.codesets);
const heapBefore = usedHeapMb();
const started = performance.now();
const index = buildSearchIndex(codeBook);
warmUp(index, values.date);
const buildMs = performance.now() - started;
const heapMb = usedHeapMb() - heapBefore;

const timesMs: number[] = [];
const misses: { id: string; query: string; expect: string[]; got: string[] }[] = [];
let found = 0;
let first = 0;
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  for (const { id, query, expect } of queries) {
    const from = performance.now();
    const { hits } = searchCodes(index, { text: query, dateOfService: values.date, limit: SHOWN });
    timesMs.push(performance.now() - from);
    if (repeat > 0) continue;
    const wanted = new Set(expect.map(undotted));
    const got = hits.map((hit) => hit.code);
    if (got.some((code) => wanted.has(code))) found += 1;
    if (wanted.has(got[0] ?? '')) first += 1;
    else misses.push({ id, query, expect, got });
  }
}
timesMs.sort((a, b) => a - b);
const n = queries.length;
const report = {
  n,
  recallAt10: found / n,
  top1: first / n,
  p50Ms: percentile(timesMs, 0.5),
  p95Ms: percentile(timesMs, 0.95),
  p99Ms: percentile(timesMs, 0.99),
  buildMs,
  heapMb,
  misses: misses.filter(({ expect, got }) => !got.some((code) => expect.map(undotted).includes(code))),
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log({ ...report, misses: report.misses.length });
  for (const { query, expect, got } of misses)
    console.log(
      `${got.some((code) => expect.map(undotted).includes(code)) ? '     ' : 'MISS '} ${query} → ${expect.join(' ')}; got ${got.join(' ')}`,
    );
}

function usedHeapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
