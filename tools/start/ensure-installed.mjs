// Brings node_modules in line with package-lock.json. Plain JavaScript without imports from npm: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.chartwright-installed');
const NETWORK_FAULT = /ENOTFOUND|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ETIMEDOUT|network/i;
const PING_LIMIT_MS = 20_000;
const INSTALL_LIMIT_MS = 15 * 60_000;

const wanted = () => {
  const hash = createHash('sha256').update(process.version).update(process.platform).update(process.arch);
  for (const file of ['package.json', 'package-lock.json']) hash.update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : '');
  return hash.digest('hex');
};

/** True when the lock file knows this platform's binaries; elsewhere npm has to look them up itself. */
function lockCoversPlatform() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Boolean(
    lock.packages?.[`node_modules/@swc/core-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`],
  );
}

/** Without a network npm would try for many minutes before it says so; a registry that merely knows no ping is there. */
function hasNetwork(npm) {
  const args = ['ping', '--loglevel=error', '--fetch-retries=0', '--fetch-timeout=10000'];
  const ping = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: PING_LIMIT_MS });
  return ping.status === 0 || (ping.status !== null && !NETWORK_FAULT.test(ping.stderr));
}

/** Installs when needed; returns whether it did. Ends the process with one sentence when it cannot. */
export function ensureInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return false;
  const args = ['install', '--no-fund', '--no-audit', '--loglevel=error', '--prefer-offline'];
  if (!lockCoversPlatform()) {
    args.push('--no-package-lock');
    console.log(`The lock file does not cover ${process.platform}-${process.arch}; npm chooses matching versions itself.`);
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // What an earlier installation left in npm's cache may be all that is needed.
  if (!hasNetwork(npm)) args.push('--offline');
  console.log('      npm install, a minute or two the first time');
  const result = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8', timeout: INSTALL_LIMIT_MS });
  if (result.status !== 0) {
    const reason = /ENOSPC/.test(result.stderr)
      ? 'the disk is full. Free at least 2 GB and start again.'
      : args.includes('--offline') || NETWORK_FAULT.test(result.stderr)
        ? 'the npm registry could not be reached. Connect to a network once and start again.'
        : `npm install failed: ${result.stderr.trim().split('\n').at(-1) ?? 'no reason given'}`;
    console.error(`Chartwright needs its libraries, but ${reason}`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted());
  return true;
}
