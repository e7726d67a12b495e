// `node tools/run.mjs evaluate/search --queries F` builds what is stale, then runs tools/evaluate/search.ts with those arguments.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildServer } from './build/build.mjs';

const [, , name, ...rest] = process.argv;
await buildServer();
const script = join(dirname(fileURLToPath(import.meta.url)), 'dist', `${name}.js`);
process.argv = [process.argv[0], script, ...rest];
try {
  await import(pathToFileURL(script).href);
} catch (error) {
  console.error(`${name}: ${sentence(error)}`);
  process.exitCode = 2;
}

/** What was asked of a tool is said in one sentence; only a fault of its own shows where it happened. */
function sentence(error) {
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
    return String(error.code).startsWith('ERR_PARSE_ARGS') ? error.message : error.stack;
  if (error?.code === 'ENOENT') return `${error.path} is not there`;
  if (error?.code === 'EISDIR') return 'a file is needed, not a folder';
  return error instanceof Error ? error.message : String(error);
}
