// `node tools/run.mjs evaluate/search --queries F` builds what is stale, then runs tools/evaluate/search.ts with those arguments.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildServer } from './build/build.mjs';

const [, , name, ...rest] = process.argv;
await buildServer();
const script = join(dirname(fileURLToPath(import.meta.url)), 'dist', `${name}.js`);
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(script).href);
