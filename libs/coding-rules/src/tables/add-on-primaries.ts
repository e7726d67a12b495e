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
90833 | 99202 99203 99204 99205 99212 99213 99214 99215
99418 | 99223 99233 99236 99255 99306 99310
G2212 | 99205 99215 99345 99350 99483
G0316 | 99223 99233 99236
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
