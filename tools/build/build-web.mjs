// Builds the three web apps, each only when something it is made of has changed: a stamp in its dist holds the hash of its sources.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const WEB_APPS = ['sign-in', 'intake', 'workbench'];
const SHARED = ['libs/ui', 'libs/api-client', 'libs/web-shell', 'libs/contracts', 'libs/lifecycle', 'libs/primitives'];
const ALWAYS = ['package-lock.json', 'tools/build/build-web.mjs', 'tools/build/web-app-config.mjs', 'tsconfig.base.json'];
const STAMP = '.sources';

async function* sourcesBelow(folder) {
  for (const entry of (await readdir(folder, { withFileTypes: true }).catch(() => [])).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'dist' || entry.name === 'node_modules' || /\.(spec|db-spec)\.tsx?$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesBelow(path);
    else yield path;
  }
}

async function hashOfSources(app) {
  const hash = createHash('sha256');
  const add = async (path) =>
    hash
      .update(relative(root, path))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  for (const file of ALWAYS) await add(join(root, file));
  for (const folder of [...SHARED, `apps/${app}`]) for await (const path of sourcesBelow(join(root, folder))) await add(path);
  return hash.digest('hex');
}

async function buildApp(app) {
  const stamp = join(root, 'apps', app, 'dist', STAMP);
  const hash = await hashOfSources(app);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return false;
  // Vite is loaded only when there is something to build: a warm start does not pay for it.
  const { build } = await import('vite');
  const { webAppConfig } = await import('./web-app-config.mjs');
  await build({ ...webAppConfig(app), logLevel: 'warn' });
  await writeFile(stamp, hash);
  return true;
}

export async function buildWeb(apps = WEB_APPS) {
  const built = [];
  for (const app of apps) if (await buildApp(app)) built.push(app);
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const built = await buildWeb(wanted.length > 0 ? wanted : WEB_APPS);
  if (process.env.BUILD_QUIET !== '1') console.error(built.length === 0 ? 'web apps are up to date' : `built ${built.join(', ')}`);
}
