import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

type Server = { ownerUrl: string; port: number; pid: number; folder: string; adopted: boolean };
const SCRIPT = join(process.cwd(), 'tools/start/embedded-postgres.mjs');

function run(command: 'start' | 'stop', folder: string): string {
  return execFileSync(process.execPath, [SCRIPT, command, '--folder', folder, '--port', '54600'], {
    encoding: 'utf8',
    timeout: 120_000,
  });
}
const start = (folder: string): Server => JSON.parse(run('start', folder));

async function query<Row>(server: Server, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

// Starting and recovering a server takes seconds, more on a busy machine.
jest.setTimeout(120_000);

describe('the built-in PostgreSQL', () => {
  let base: string;
  let folder: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'chartwright-pg-'));
    chmodSync(base, 0o755);
    folder = join(base, 'postgres');
  });
  afterAll(() => {
    run('stop', folder);
    rmSync(base, { recursive: true, force: true });
  });

  it('is adopted when it runs already', () => {
    const [first, second] = [start(folder), start(folder)];
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect([second.pid, second.port]).toEqual([first.pid, first.port]);
  });

  it('listens on this machine only and wants a password', async () => {
    const server = start(folder);
    const [listens] = await query<{ listen_addresses: string }>(server, 'SHOW listen_addresses');
    expect(listens?.listen_addresses).toBe('127.0.0.1');
    const wrong = { ...server, ownerUrl: server.ownerUrl.replace(/:[^:@]+@/, ':wrong@') };
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('comes back with its rows after kill -9', async () => {
    const server = start(folder);
    await query(server, 'CREATE TABLE kept (word text); ');
    await query(server, `INSERT INTO kept VALUES ('still here')`);
    process.kill(server.pid, 'SIGKILL');
    const again = start(folder);
    expect(again.pid).not.toBe(server.pid);
    expect(await query(again, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
  });

  it('is not fooled by a pid file that names another program', async () => {
    const server = start(folder);
    const pidFile = join(server.folder, 'data/postmaster.pid');
    const text = readFileSync(pidFile, 'utf8');
    run('stop', folder);
    writeFileSync(pidFile, text.replace(/^\d+/, String(process.pid)));
    expect(await query(start(folder), 'SELECT word FROM kept')).toHaveLength(1);
  });

  const onlyAsRoot = process.getuid?.() === 0 ? it : it.skip;
  onlyAsRoot('runs below a folder that its own account cannot enter, from a place that it can', async () => {
    const closed = join(base, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = start(join(closed, 'postgres'));
    expect(server.folder).toMatch(/^\/var\/cache\/chartwright\//);
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    run('stop', join(closed, 'postgres'));
    rmSync(server.folder, { recursive: true, force: true });
  });
});
