// Emits every server-side project (libs, apps/api, tools) to its own dist/ with swc, only what changed since the last run.
// Type errors are tsc's business (npm run typecheck); this is only emit, so it stays under two seconds.
import { transformFile } from '@swc/core';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const serverLibs = [
  'primitives',
  'lifecycle',
  'terminology',
  'code-set-files',
  'suggestions',
  'coding-rules',
  'claims',
  'contracts',
  'database',
];

/** Each entry: where sources are, where the emitted files go (same relative paths). */
export const emittedProjects = [
  ...serverLibs.map((lib) => ({ from: `libs/${lib}/src`, to: `libs/${lib}/dist` })),
  { from: 'apps/api/src', to: 'apps/api/dist' },
  { from: 'tools', to: 'tools/dist' },
];

const swcOptions = (file) => ({
  filename: file,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});

async function* filesBelow(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name === 'lint-fixtures') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const isSource = (file) => extname(file) === '.ts' && !/\.(spec|db-spec|e2e-spec|bench-spec)\.ts$|\.d\.ts$/.test(file);
const isCopied = (file) =>
  file.endsWith('.worker.mjs') ||
  (['.json', '.txt', '.tsv', '.csv', '.sql'].includes(extname(file)) && !/(package|project|tsconfig.*)\.json$/.test(file));
const modifiedMs = async (file) => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

async function emitProject({ from, to }) {
  let written = 0;
  const wanted = new Set();
  const out = join(root, to);
  for await (const file of filesBelow(join(root, from))) {
    const source = isSource(file);
    if (!source && !isCopied(file)) continue;
    const target = join(out, relative(join(root, from), file)).replace(/\.ts$/, '.js');
    wanted.add(target);
    if ((await modifiedMs(target)) >= (await modifiedMs(file))) continue;
    await mkdir(dirname(target), { recursive: true });
    if (source) {
      const { code, map } = await transformFile(file, swcOptions(file));
      await writeFile(`${target}.map`, map ?? '{}');
      await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
    } else {
      await writeFile(target, await readFile(file));
    }
    written += 1;
  }
  for await (const file of filesBelow(out)) {
    if (!wanted.has(file.replace(/\.map$/, ''))) await rm(file);
  }
  return written;
}

export async function buildServer() {
  let written = 0;
  for (const project of emittedProjects) written += await emitProject(project);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = await buildServer();
  if (process.env.BUILD_QUIET !== '1') console.error(`built ${written} changed file${written === 1 ? '' : 's'}`);
}
