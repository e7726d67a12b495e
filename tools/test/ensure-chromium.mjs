// The browser tests run in a Chromium that is there, or that this machine's package manager can bring.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const MINUTES = 60_000;
const KNOWN = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function playwrightsOwn() {
  const cache = process.platform === 'darwin' ? join(homedir(), 'Library/Caches/ms-playwright') : join(homedir(), '.cache/ms-playwright');
  const folder = existsSync(cache) ? readdirSync(cache).find((name) => /^chromium-\d+$/.test(name)) : undefined;
  if (!folder) return undefined;
  const mac = join(cache, folder, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium');
  const linux = join(cache, folder, 'chrome-linux/chrome');
  return [mac, linux].find((path) => existsSync(path));
}

const find = () => KNOWN.find((path) => path && existsSync(path)) ?? playwrightsOwn();

function install() {
  const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 10 * MINUTES }).status === 0;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (existsSync('/usr/bin/apt-get')) {
    const [first, ...rest] = [...sudo, 'apt-get'];
    if (run(first, [...rest, 'update', '-q']) && run(first, [...rest, 'install', '-y', '-q', 'chromium'])) return;
  }
  run('npx', ['playwright', 'install', 'chromium']);
}

/** Path of a Chromium, installing one if need be; null with a sentence when none can be had. */
export function ensureChromium() {
  const there = find();
  if (there) return there;
  console.log('No Chromium found; installing one for the browser tests.');
  install();
  const now = find();
  if (!now) console.error('The browser tests need Chromium: install it and set CHROMIUM_PATH to it.');
  return now ?? null;
}
