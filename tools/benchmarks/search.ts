import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { undotted } from '@chartwright/primitives';
import { buildSearchIndex, searchCodes, warmUp } from '@chartwright/terminology';
import MiniSearch from 'minisearch';
import { percentile } from '../evaluate/percentile.js';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

// npm run bench:search -- QUERIES.json CODESETS: our search beside MiniSearch over the billable titles (prefix + fuzzy).
const [queriesFile, folder] = process.argv.slice(2);
if (!queriesFile) throw new Error('Give a file of queries and a folder of code sets.');
const queries: { query: string; expect: string[] }[] = JSON.parse(readFileSync(queriesFile, 'utf8'));
const DATE = '2026-01-05';
const REPEATS = 5;
const codeBook = await readCodeSets(folder);

const ours = timed(() => {
  const index = buildSearchIndex(codeBook);
  warmUp(index, DATE);
  return index;
});
const theirs = timed(() => {
  const mini = new MiniSearch<{ id: string; title: string }>({ fields: ['title'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  mini.addAll(
    codeBook
      .on(DATE)
      .codes.filter((entry) => entry.billable)
      .map(({ code, title }) => ({ id: code, title })),
  );
  return mini;
});
console.log(
  JSON.stringify(
    {
      chartwright: {
        buildMs: Math.round(ours.ms),
        ...measure((text) => searchCodes(ours.made, { text, dateOfService: DATE, limit: 10 }).hits.map((hit) => hit.code)),
      },
      miniSearch: {
        buildMs: Math.round(theirs.ms),
        ...measure((text) =>
          theirs.made
            .search(text)
            .slice(0, 10)
            .map((hit) => String(hit.id)),
        ),
      },
    },
    null,
    2,
  ),
);

function timed<Made>(make: () => Made): { made: Made; ms: number } {
  const started = performance.now();
  const made = make();
  return { made, ms: performance.now() - started };
}

function measure(search: (text: string) => string[]): {
  n: number;
  recallAt10: number;
  top1: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
} {
  const timesMs: number[] = [];
  let found = 0;
  let first = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    for (const { query, expect } of queries) {
      const started = performance.now();
      const got = search(query);
      timesMs.push(performance.now() - started);
      if (repeat > 0) continue;
      const wanted = new Set(expect.map(undotted));
      if (got.some((code) => wanted.has(code))) found += 1;
      if (wanted.has(got[0] ?? '')) first += 1;
    }
  }
  timesMs.sort((a, b) => a - b);
  const n = queries.length;
  return {
    n,
    recallAt10: found / n,
    top1: first / n,
    p50Ms: percentile(timesMs, 0.5),
    p95Ms: percentile(timesMs, 0.95),
    p99Ms: percentile(timesMs, 0.99),
  };
}
