import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeSearchPaths, type SearchCodesAnswer } from '@chartwright/contracts';
import pg from 'pg';
import { percentile } from '../evaluate/percentile.js';
import { BenchClient, startApiProcess } from './api-process.js';
import { BENCH_PASSWORD, coderEmail, insertManyCases } from './many-cases.js';
import { throwawayDatabase } from './throwaway-database.js';

/** `npm run bench:search-http -- [QUERIES.json]`: a coder's keystrokes through HTTP, one after the other; prints one JSON object. */
const PORT = 4393;
const DATE = '2026-01-05';
const GOAL_P95_MS = 15;
const REPEATS = 2;
const WARM_UP = 100;
const FIRST_ASKED = 2;
const queriesFile = process.argv[2] ?? join(process.cwd(), 'tools/benchmarks/search-queries.json');
const queries: { query: string }[] = JSON.parse(readFileSync(queriesFile, 'utf8'));

const database = await throwawayDatabase();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    database.abandon();
    process.exit(1);
  });
}
try {
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  await insertManyCases(owner, { cases: 20, ready: 10, coders: 1, practices: 2 }).finally(() => owner.end());
  const api = await startApiProcess(database.appUrl, PORT);
  const answer = await measure(api.url).finally(() => api.stop());
  console.log(JSON.stringify(answer));
  process.exitCode = answer.p95Ms <= GOAL_P95_MS ? 0 : 1;
} finally {
  await database.drop();
}

async function measure(url: string) {
  const client = await BenchClient.signIn(url, coderEmail(0), BENCH_PASSWORD);
  const ask = (text: string) =>
    client.send<SearchCodesAnswer>('POST', codeSearchPaths.search, { text, dateOfService: DATE, system: 'all', limit: 20 });
  // What the box sends while a query is typed: every beginning of it.
  const typed = queries.flatMap(({ query }) => Array.from({ length: query.length - 1 }, (_, at) => query.slice(0, at + FIRST_ASKED)));
  for (const text of typed.slice(0, WARM_UP)) await ask(text);
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const text of typed) times.push((await ask(text)).ms);
  times.sort((a, b) => a - b);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    n: times.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    p99Ms: round(percentile(times, 0.99)),
  };
}
