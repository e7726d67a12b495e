import { render837p } from '@chartwright/claims';
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EXPORT_OPTIONS } from './export-options.js';
import { variedClaims } from './varied-claims.js';

/** `npm run bench:claims -- [COUNT]`: that many varied claims → one 837P stream; seconds and heap growth beside their limits. */
const GOAL_SECONDS = 5;
const GOAL_HEAP_MEGABYTES = 200;
const count = Number(process.argv[2] ?? 10_000);

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const first = measure();
const second = measure();
console.log(
  JSON.stringify({
    claims: count,
    seconds: second.seconds,
    secondsToGoal: ratio(second.seconds, GOAL_SECONDS),
    firstRunSeconds: first.seconds,
    heapGrowthMegabytes: Math.max(first.heapGrowthMegabytes, second.heapGrowthMegabytes),
    heapToGoal: ratio(Math.max(first.heapGrowthMegabytes, second.heapGrowthMegabytes), GOAL_HEAP_MEGABYTES),
    fileMegabytes: second.fileMegabytes,
    isSameBytes: first.sha256 === second.sha256,
  }),
);
process.exitCode = first.sha256 === second.sha256 && second.seconds <= GOAL_SECONDS ? 0 : 1;

/** Claims are made and written one at a time, as a batch reads them from the database; only the hash keeps the bytes. */
function measure(): { seconds: number; heapGrowthMegabytes: number; fileMegabytes: number; sha256: string } {
  collectGarbage();
  const heapBefore = process.memoryUsage().heapUsed;
  const startedAt = process.hrtime.bigint();
  const hash = createHash('sha256');
  let bytes = 0;
  let highest = heapBefore;
  let pieces = 0;
  for (const piece of render837p(variedClaims(count), EXPORT_OPTIONS)) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    pieces += 1;
    if (pieces % 100 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed);
  }
  return {
    seconds: round(Number(process.hrtime.bigint() - startedAt) / 1e9),
    heapGrowthMegabytes: round((highest - heapBefore) / 1024 / 1024),
    fileMegabytes: round(bytes / 1024 / 1024),
    sha256: hash.digest('hex'),
  };
}

function ratio(value: number, goal: number): number {
  return round(value / goal);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
