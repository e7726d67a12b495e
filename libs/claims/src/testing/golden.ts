import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');

/** Byte-equal comparison with a committed file; `UPDATE_GOLDEN=1` writes it anew. */
export function golden(name: string, rendered: string): string {
  const path = join(FIXTURES, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, rendered);
  return readFileSync(path, 'utf8');
}
