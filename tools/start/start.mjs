// `npm start`: from a fresh clone to a running Chartwright. Every step says what it does; every failure is one sentence.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STEPS = 6;
const startedMs = Date.now();
const children = new Set();
let stopping = false;
let isServing = false;
let failedStarts = 0;
const FAILED_STARTS_ALLOWED = 2;
/** What a server process ends with when the database is coming back just then (sysexits.h EX_TEMPFAIL). */
const TRY_AGAIN_LATER = 75;

const seconds = () => `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
const step = (number, text) => console.log(`[${number}/${STEPS}] ${text}`);

function fail(sentence) {
  console.error(`\nChartwright did not start: ${sentence}`);
  process.exitCode = 1;
  return stop(1);
}

function sentenceOf(error) {
  if (error?.code === 'ENOSPC' || error?.code === '53100' || /No space left|Check free disk space/i.test(String(error)))
    return 'the disk is full. Free at least 2 GB and start again.';
  if (error?.code === 'ECONNREFUSED')
    return 'nothing answers at DATABASE_URL. Check host and port, or unset it to use the built-in database.';
  if (error?.code === 'ENOTFOUND') return 'the host in DATABASE_URL cannot be found. Check its spelling.';
  if (error?.code === '28P01' || error?.code === '28000') return 'the database refuses the user or password in DATABASE_URL.';
  if (error?.code === '3D000') return 'the database named in DATABASE_URL does not exist. Create it first.';
  if (error?.code === '42501') return 'the user in DATABASE_URL may not create what is needed. Use the owner of the database.';
  if (process.env.DATABASE_URL && /Connection terminated|ECONNRESET/.test(String(error)))
    return 'what answers at DATABASE_URL ended the connection. Check that it is PostgreSQL 15 or newer, and its port.';
  if (/password must be a string/.test(String(error))) return 'DATABASE_URL has no password, and the database asks for one.';
  if (error?.code === 'ERR_INVALID_URL') return 'DATABASE_URL is not an address. It looks like postgres://user:password@host:5432/name.';
  return error instanceof Error ? error.message : String(error);
}

const portIsFree = (port) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, () => probe.close(() => done(true)));
  });

/** A server that lost its parent needs a moment to go; after that the port belongs to somebody else. */
async function waitForPort(port) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await portIsFree(port)) return true;
    await new Promise((done) => setTimeout(done, 300));
  }
  return false;
}

function readPort() {
  const port = Number(process.env.PORT ?? 4300);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

function launch(name, script, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'tools/start/child.mjs'), join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.add(child);
  child.on('exit', (code) => {
    children.delete(child);
    if (stopping) return;
    if (code === TRY_AGAIN_LATER) {
      console.error(`The ${name} waits for the database.`);
      return void setTimeout(() => !stopping && launch(name, script, env), 500);
    }
    // One that somebody killed is no fault of ours; one that ended by itself before it served may be.
    failedStarts += isServing || code === null ? 0 : 1;
    if (failedStarts > FAILED_STARTS_ALLOWED) return fail(`the ${name} ended while starting; its message stands above.`);
    console.error(`The ${name} ended (${code ?? 'killed'}); starting it again.`);
    setTimeout(() => !stopping && launch(name, script, env), 500);
  });
  return child;
}

/** A busy machine takes a good part of a minute to read the official code sets. */
const SERVING_WITHIN_MS = 180_000;

async function waitUntilServing(port) {
  for (const from = Date.now(); Date.now() - from < SERVING_WITHIN_MS;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
}

let database = null;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  const ended = [...children].map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.race([Promise.all(ended), new Promise((done) => setTimeout(done, 8000))]);
  for (const child of children) child.kill('SIGKILL');
  await database?.stop?.();
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The built-in server is brought back on the same port when it dies; API and worker reconnect by themselves. */
function keepDatabaseAlive(startEmbeddedPostgres, folder) {
  let isRestarting = false;
  setInterval(async () => {
    if (stopping || isRestarting || isAlive(database.pid)) return;
    isRestarting = true;
    console.error('The database ended; starting it again.');
    try {
      database = await startEmbeddedPostgres({ folder, port: database.port });
    } catch (error) {
      console.error(`The database could not be started again: ${sentenceOf(error)}`);
    } finally {
      isRestarting = false;
    }
  }, 500).unref();
}

async function startDatabase() {
  if (process.env.DATABASE_URL) {
    const { protocol } = new URL(process.env.DATABASE_URL);
    if (!/^postgres(ql)?:$/.test(protocol)) throw Object.assign(new Error('Not a PostgreSQL address.'), { code: 'ERR_INVALID_URL' });
    return { ownerUrl: process.env.DATABASE_URL, label: 'the database of DATABASE_URL' };
  }
  const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  const folder = resolve(process.env.CHARTWRIGHT_DATA ?? join(root, '.chartwright'), 'postgres');
  const server = await startEmbeddedPostgres({ folder });
  keepDatabaseAlive(startEmbeddedPostgres, folder);
  return { ...server, label: `built-in PostgreSQL, data in ${server.folder}${server.adopted ? ' (was still running)' : ''}` };
}

/** The built-in server may die just then too; `keepDatabaseAlive` brings it back, and what was begun is begun again. */
async function prepareWhileDatabaseMayReturn() {
  const { prepare } = await import('../dist/start/prepare.js');
  const dataFolder = process.env.CHARTWRIGHT_DATA ?? join(root, '.chartwright');
  const voice = { step, detail: (text) => console.log(`      ${text}, ${seconds()}`) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prepare({ ownerUrl: database.ownerUrl, codeSetsFolder: codeSetsFolder(), dataFolder }, voice);
    } catch (error) {
      const isPassing = /^(57P0[123]|ECONNRESET|ECONNREFUSED)$/.test(error?.code) || /Connection terminated/.test(String(error));
      if (!database.pid || !isPassing || attempt === 5) throw error;
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}

const codeSetsFolder = () => [process.env.CODESETS_DIR, join(root, 'codesets')].find((folder) => folder && existsSync(folder)) ?? null;

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return fail(`it needs Node 20.19 or newer, this is ${process.versions.node}.`);
  const port = readPort();
  if (port === null) return fail(`PORT is "${process.env.PORT}"; it has to be a number between 1 and 65535.`);

  step(1, 'Libraries');
  if (ensureInstalled()) console.log(`      installed, ${seconds()}`);

  step(2, 'Build');
  const { buildServer } = await import('../build/build.mjs');
  const { buildWeb } = await import('../build/build-web.mjs');
  const changed = await buildServer();
  const apps = await buildWeb();
  console.log(`      ${changed} server files, ${apps.length === 0 ? 'no web app' : apps.join(', ')} rebuilt, ${seconds()}`);

  if (!(await waitForPort(port)))
    return fail(`port ${port} is in use by another program. Stop it, or choose another: PORT=4301 npm start.`);

  step(3, 'Database');
  database = await startDatabase();
  console.log(`      ${database.label}, ${seconds()}`);

  const prepared = await prepareWhileDatabaseMayReturn();

  const env = { WEB_ROOT: join(root, 'apps'), LOG_LEVEL: 'error', ...prepared.env, PORT: String(port) };
  launch('API', 'apps/api/dist/main.js', env);
  launch('worker', 'apps/api/dist/worker.js', env);
  console.log('      starting; reading the code sets takes some seconds');
  if (!(await waitUntilServing(port))) return fail('the API did not become ready within three minutes; its messages stand above.');

  isServing = true;
  if (prepared.hasCasesToEnter && process.env.DEMO_CASES !== 'none') {
    const { seedCases } = await import('../dist/seed-demo/seed-cases.js');
    const cases = await seedCases(
      `http://127.0.0.1:${port}`,
      (done, of) => process.stdout.isTTY && process.stdout.write(`\r      case ${done} of ${of} `),
    );
    await prepared.noteEntered();
    console.log(`\r      ${cases} demo cases entered, ${seconds()}`);
  }

  console.log(`\nChartwright is ready after ${seconds()}: http://localhost:${port}/\n`);
  for (const line of prepared.signIns) console.log(`  ${line}`);
  console.log('\nCtrl-C stops everything.');
}

main().catch((error) => fail(sentenceOf(error)));
