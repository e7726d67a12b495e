// `npm test`: everything, browser included. Ends with `N passed, N failed`; exit code 0 only when nothing failed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../start/ensure-installed.mjs';
import { ensureChromium } from './ensure-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const results = join(root, 'node_modules', '.cache', 'test-results');
const only = process.argv.slice(2);
const STEP_LIMIT_MS = 25 * 60_000;

const totals = { passed: 0, failed: 0 };
const bin = (name) => join(root, 'node_modules', '.bin', name);

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    const timer = setTimeout(() => child.kill('SIGKILL'), STEP_LIMIT_MS);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

function count(passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
}

/** A step that is one fact: it passes or it fails. */
async function check(name, command, args) {
  const code = await run(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function jest(project, extra = []) {
  const file = join(results, `jest-${project}.json`);
  const code = await run(bin('jest'), ['--selectProjects', project, '--json', `--outputFile=${file}`, '--silent=false', ...extra]);
  const report = readJson(file);
  if (!report) return count(0, 1);
  const brokenSuites = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  count(report.numPassedTests, report.numFailedTests + brokenSuites);
  if (code !== 0 && report.numFailedTests + brokenSuites === 0) count(0, 1);
}

async function browser() {
  const chromium = ensureChromium();
  if (!chromium) return count(0, 1);
  const file = join(results, 'browser.json');
  const code = await run(bin('playwright'), ['test', '--config', 'apps/e2e/playwright.config.ts'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readJson(file)?.stats;
  if (!stats) return count(0, 1);
  count(stats.expected + stats.flaky, stats.unexpected);
  if (code !== 0 && stats.unexpected === 0) count(0, 1);
}

/** Every part of the product killed with -9 at least once, in an order that a seed decides; finds processes by /proc. */
async function killedDay() {
  if (process.platform !== 'linux') return console.log('– the killed day is skipped: it needs Linux');
  const args = ['tools/run.mjs', 'test/killed-day', '--cases', '2', '--kills', '1', '--seed', process.env.KILLED_DAY_SEED ?? '7'];
  await check('a day on which every part is killed with -9', process.execPath, args);
}

const steps = {
  lint: () => check('lint', bin('eslint'), ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint']),
  format: () =>
    check('format', bin('prettier'), [
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      'node_modules/.cache/prettier',
    ]),
  types: async () => {
    await check('types of server code', bin('tsc'), ['-p', 'tsconfig.server.json']);
    await check('types of web code', bin('tsc'), ['-p', 'tsconfig.web.json']);
  },
  build: async () => {
    await check('build of the server', process.execPath, ['tools/build/build.mjs']);
    await check('build of the web apps', process.execPath, ['tools/build/build-web.mjs']);
  },
  unit: () => jest('unit'),
  web: () => jest('web'),
  database: () => jest('database', ['--maxWorkers=2']),
  browser,
  'killed day': killedDay,
};

ensureInstalled();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const [name, step] of Object.entries(steps)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const startedMs = Date.now();
  console.log(`\n── ${name}`);
  await step();
  console.log(`── ${name}: ${((Date.now() - startedMs) / 1000).toFixed(1)} s`);
}
spawnSync(process.execPath, ['tools/start/embedded-postgres.mjs', 'stop', '--folder', '.chartwright/test-pg'], {
  cwd: root,
  stdio: 'ignore',
  timeout: 30_000,
});
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
