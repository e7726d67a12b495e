import type { AddOnEdit } from '../rule-code-book.js';

/** A few add-on codes by number, for code sets without the NCCI add-on file (coding-rules §3.5). */
const ROWS = `
17003 | 17000
90461 | 90460
90472 | 90471 90473
90474 | 90471 90473
99417 | 99205 99215 99245 99345 99350 99483
96415 | 96413
11045 | 11042
`;

const PRIMARIES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, readonly string[]] => {
      const [code = '', primaries = ''] = row.split('|').map((cell) => cell.trim());
      return [code, primaries.split(' ')];
    }),
);

export function addOnPrimaries(code: string): AddOnEdit | null {
  const primaries = PRIMARIES.get(code);
  return primaries ? { type: 1, primaries } : null;
}
