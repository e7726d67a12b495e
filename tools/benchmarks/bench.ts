import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** `npm run bench -- [QUERIES.json]`: every benchmark, one after the other, and one table of what was measured beside what it is held to. */
const CHILD_TIMEOUT_MS = 6 * 60_000;
const MAX_OUTPUT_BYTES = 10 * 2 ** 20;
const built = dirname(fileURLToPath(import.meta.url));
const folder = process.env.CODESETS_DIR;
const queries = process.argv[2] ?? join(process.cwd(), 'tools/benchmarks/search-queries.json');
const run = promisify(execFile);

/** `ratio` is measured ÷ beside; more than `limit` fails the run, a row without one is for looking. */
type Row = { what: string; measured: string; beside: string; ratio: number; limit?: number };
type Ratio = { p95Ms: number; bareP95Ms: number; ratioP95: number };
type DeskAnswer = {
  takeNext: Ratio & { coders: number; given: number; givenTwice: number };
  deskLoad: Ratio;
  edit: Ratio;
  javascript: { app: string; kilobytesGzip: number; ratioToGoal: number }[];
};
type ClaimsAnswer = { claims: number; seconds: number; secondsToGoal: number; heapGrowthMegabytes: number; heapToGoal: number };
type SearchSide = { recallAt10: number; top1: number; p95Ms: number };

const benchmarks: { name: string; args: string[]; read: (output: string) => Row[] }[] = [
  { name: 'claims-export', args: [], read: claimRows },
  { name: 'search', args: [queries, ...(folder ? [folder] : [])], read: searchRows },
  { name: 'search-http', args: [queries], read: searchHttpRows },
  { name: 'rules', args: folder ? ['--codesets', folder] : [], read: ruleRows },
  { name: 'desk-latency', args: [], read: deskRows },
];

const rows: Row[] = [];
const failed: string[] = [];
for (const { name, args, read } of benchmarks) {
  process.stderr.write(`${name} …\n`);
  const { output, error } = await outputOf(name, args);
  try {
    rows.push(...read(output));
  } catch {
    failed.push(`${name} gave no numbers: ${error}`);
  }
}
print();
process.exitCode = failed.length > 0 || rows.some(({ ratio, limit }) => limit !== undefined && !(ratio <= limit)) ? 1 : 0;

/** A benchmark that misses its goal ends with 1 and has measured all the same. */
async function outputOf(name: string, args: readonly string[]): Promise<{ output: string; error: string }> {
  const options = { timeout: CHILD_TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES };
  try {
    const { stdout } = await run(process.execPath, ['--expose-gc', join(built, `${name}.js`), ...args], options);
    return { output: stdout, error: '' };
  } catch (error) {
    const said = (key: string): string => (error instanceof Error ? String(Reflect.get(error, key) ?? '') : '');
    return {
      output: said('stdout'),
      error:
        said('stderr')
          .split('\n')
          .find((line) => /error/i.test(line)) ?? said('message'),
    };
  }
}

function claimRows(output: string): Row[] {
  const answer: ClaimsAnswer = JSON.parse(output);
  return [
    { what: `${answer.claims} claims to 837P`, measured: `${answer.seconds} s`, beside: '5 s', ratio: answer.secondsToGoal, limit: 1 },
    { what: '  heap growth', measured: `${answer.heapGrowthMegabytes} MB`, beside: '200 MB', ratio: answer.heapToGoal, limit: 1 },
  ];
}

function searchRows(output: string): Row[] {
  const { chartwright: ours, miniSearch: theirs }: { chartwright: SearchSide; miniSearch: SearchSide } = JSON.parse(output);
  const row = (what: string, key: keyof SearchSide, show: (value: number) => string): Row => ({
    what,
    measured: show(ours[key]),
    beside: `${show(theirs[key])} MiniSearch`,
    ratio: ours[key] / theirs[key],
  });
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return [
    { what: 'search p95', measured: `${ours.p95Ms.toFixed(2)} ms`, beside: '3 ms', ratio: ours.p95Ms / 3, limit: 1 },
    row('  beside MiniSearch', 'p95Ms', (value) => `${value.toFixed(2)} ms`),
    row('  found in the first ten', 'recallAt10', share),
    row('  first of all', 'top1', share),
  ];
}

function searchHttpRows(output: string): Row[] {
  const { p95Ms }: { p95Ms: number } = JSON.parse(output);
  return [{ what: '  through HTTP p95, every key', measured: `${p95Ms} ms`, beside: '15 ms', ratio: p95Ms / 15, limit: 1 }];
}

function ruleRows(output: string): Row[] {
  const row = (what: string, pattern: RegExp, limit?: number): Row => {
    const [, measured, beside, ratio] = pattern.exec(output) ?? [];
    if (measured === undefined || beside === undefined) throw new Error(`no line for ${what}`);
    return { what, measured, beside, ratio: Number(ratio), ...(limit === undefined ? {} : { limit }) };
  };
  return [
    row('rules on a full draft p95', /^p95 +(\S+ ms) of (\S+ ms) \(ratio (\S+)\)/m),
    row('  pair edits in memory', /^pair edits in memory +(\S+ MB) of (\S+ MB) \(ratio (\S+)\)/m, 1),
  ];
}

function deskRows(output: string): Row[] {
  const { takeNext, deskLoad, edit, javascript }: DeskAnswer = JSON.parse(output);
  const besideBare = (what: string, { p95Ms, bareP95Ms, ratioP95 }: Ratio): Row => ({
    what,
    measured: `${p95Ms} ms`,
    beside: `${bareP95Ms} ms bare SQL`,
    ratio: ratioP95,
  });
  return [
    besideBare(`take-next p95, ${takeNext.coders} at once`, takeNext),
    {
      what: '  given twice',
      measured: `${takeNext.givenTwice} of ${takeNext.given}`,
      beside: '0',
      ratio: takeNext.givenTwice,
      limit: 0,
    },
    { ...besideBare('desk load p95', deskLoad), limit: 3 },
    { ...besideBare('single edit p95', edit), limit: 3 },
    ...javascript.map(({ app, kilobytesGzip, ratioToGoal }): Row => {
      return { what: `initial JavaScript, ${app}`, measured: `${kilobytesGzip} kB`, beside: '250 kB', ratio: ratioToGoal, limit: 1 };
    }),
  ];
}

function print(): void {
  printLine(['', 'measured', 'beside', 'ratio'], '');
  for (const { what, measured, beside, ratio, limit } of rows) {
    const verdict = limit === undefined ? '' : ratio <= limit ? `ok (≤ ${limit})` : `MISSED (≤ ${limit})`;
    printLine([what, measured, beside, ratio.toFixed(2)], verdict);
  }
  if (!folder) console.log('CODESETS_DIR is not set: search and rules ran on the bundled starter set.');
  for (const fault of failed) console.log(fault);
}

function printLine([what, measured, beside, ratio]: readonly [string, string, string, string], verdict: string): void {
  console.log(`${what.padEnd(34)}${measured.padStart(14)}   ${beside.padEnd(22)}${ratio.padStart(8)}  ${verdict}`);
}
