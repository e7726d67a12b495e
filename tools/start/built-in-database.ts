import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The owner's address of the database that `npm start` runs from this folder, from that server's own files; null when none runs. */
export function builtInDatabaseUrl(dataFolder = process.env.CHARTWRIGHT_DATA ?? '.chartwright'): string | null {
  for (const folder of foldersOf(resolve(dataFolder, 'postgres'))) {
    const [pidFile, passwordFile] = [join(folder, 'data', 'postmaster.pid'), join(folder, 'owner-password')];
    if (!existsSync(pidFile) || !existsSync(passwordFile)) continue;
    const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
    if (isAlive(Number(pid)))
      return `postgres://chartwright_owner:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${Number(port)}/chartwright`;
  }
  return null;
}

/** Where the server's account could not reach the folder, `reachableFolder` of postgres-binaries.mjs put the server here. */
function foldersOf(folder: string): string[] {
  return [folder, join('/var/cache/chartwright', createHash('sha256').update(folder).digest('hex').slice(0, 12))];
}

/** The pid file of a server that was killed stays behind. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
