import { render837p, parseInterchange, type Claim } from '@chartwright/claims';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORT_OPTIONS } from '../benchmarks/export-options.js';
import { variedClaims } from '../benchmarks/varied-claims.js';

/**
 * `npm run validate:837p -- [--count 200] [--seed 1] [FILE …]` checks files, or varied claims of our own written one a file
 * and all in one, with our own reader and, where PYX12_DIR names a checkout of pyx12, with that independent validator.
 */
const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const pyx12Folder = process.env['PYX12_DIR'];
const folder = mkdtempSync(join(tmpdir(), 'chartwright-837p-'));

const files = positionals.length > 0 ? positionals.map((file) => resolve(file)) : writeVaried(Number(values.count), Number(values.seed));
const misread = files.filter((file) => !isReadable(readFileSync(file, 'utf8')));
const refused = pyx12Folder ? refusedByPyx12(files, pyx12Folder) : null;
console.log(
  JSON.stringify({
    files: files.length,
    claims: files.reduce((total, file) => total + (readFileSync(file, 'utf8').match(/~CLM\*/g)?.length ?? 0), 0),
    readByOurselves: files.length - misread.length,
    acceptedByPyx12: refused === null ? null : files.length - refused.length,
    refused: [...new Set([...misread, ...(refused ?? [])])].map((file) => basename(file)),
  }),
);
if (refused === null) console.error('PYX12_DIR is not set: only our own reader looked at the files.');
const isGood = misread.length === 0 && (refused ?? []).length === 0;
if (isGood) rmSync(folder, { recursive: true });
else console.error(`Files are kept in ${folder}.`);
process.exitCode = isGood ? 0 : 1;

function writeVaried(count: number, seed: number): string[] {
  const claims = [...variedClaims(count, seed)];
  return [...claims.map((claim, index) => write(`claim-${index + 1}.edi`, [claim])), write('all.edi', claims)];
}

function write(name: string, claims: readonly Claim[]): string {
  const file = join(folder, name);
  writeFileSync(file, [...render837p(claims, EXPORT_OPTIONS)].join(''));
  return file;
}

function isReadable(text: string): boolean {
  const parsed = parseInterchange(text);
  return parsed.ok && parsed.interchange.problems.length === 0;
}

/** pyx12 exits 0 whatever it finds; its verdict is a line on stderr. Many files in one call save its slow start. */
function refusedByPyx12(paths: readonly string[], checkout: string): string[] {
  const verdicts: string[] = [];
  for (let start = 0; start < paths.length; start += 50) {
    const { stderr } = spawnSync('python3', ['-m', 'pyx12.scripts.x12valid', '--quiet', ...paths.slice(start, start + 50)], {
      cwd: folder,
      env: { ...process.env, PYTHONPATH: checkout },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    verdicts.push(...stderr.split('\n'));
  }
  const accepted = new Set(verdicts.filter((line) => line.endsWith(': OK')).map((line) => line.slice(0, -': OK'.length)));
  return paths.filter((path) => !accepted.has(path));
}
