import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDatabaseUrl } from './built-in-database.js';

describe('the database that npm start runs from this folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chartwright-built-in-'));
    mkdirSync(join(folder, 'postgres', 'data'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const givenServer = (pid: number | undefined): void => {
    writeFileSync(join(folder, 'postgres', 'owner-password'), 'secret\n');
    writeFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), `${pid}\n/data\n1750000000\n54321\n\n127.0.0.1\n`);
  };

  it('is found at the port and with the password of its own files', () => {
    givenServer(process.pid);
    expect(builtInDatabaseUrl(folder)).toBe('postgres://chartwright_owner:secret@127.0.0.1:54321/chartwright');
  });

  it('is none before the first start, and none after the server was killed', () => {
    expect(builtInDatabaseUrl(folder)).toBeNull();
    givenServer(spawnSync(process.execPath, ['--version']).pid);
    expect(builtInDatabaseUrl(folder)).toBeNull();
  });
});
