import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import { MalformedReleaseError } from '../malformed-release-error.js';
import { numberedLines } from '../text/lines.js';

const CODE = ['cpt code', 'code'];
const LONG = ['long', 'long descriptor', 'long description'];
const SHORT = ['short', 'short descriptor', 'short description'];
/** Categories I, II (`0001F`), III (`0001T`) and the proprietary laboratory and administrative ones (`0001U`, `0001M`, `0001A`). */
const CPT_CODE = /^\d{4}[0-9AFMTU]$/;

/**
 * The file of a licensee: tab-separated text whose first line names its columns, of which the code and the long wording are
 * needed. Its wordings are the licensor's: they are read from the licensee's own file and are no part of this product.
 */
export function* parseLicenseeFile(text: string, file: string): Generator<HcpcsEntry> {
  let columns: { code: number; long: number; short: number } | null = null;
  const seen = new Set<string>();
  for (const [row, line] of numberedLines(text)) {
    if (row.trim() === '') continue;
    const cells = row.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (!columns) {
      columns = columnsOf(cells, file, line);
      continue;
    }
    const code = (cells[columns.code] ?? '').toUpperCase();
    const longDescription = cells[columns.long] ?? '';
    if (!CPT_CODE.test(code)) throw new MalformedReleaseError(file, line, `"${code}" is not a CPT code`);
    if (seen.has(code)) throw new MalformedReleaseError(file, line, `code ${code} stands in the file twice`);
    if (longDescription === '') throw new MalformedReleaseError(file, line, `code ${code} has no wording`);
    seen.add(code);
    const shortDescription = cells[columns.short] || longDescription;
    yield { code, kind: 'procedure', longDescription, shortDescription, coverageCode: null, effectiveFrom: null, terminatedOn: null };
  }
}

function columnsOf(cells: readonly string[], file: string, line: number): { code: number; long: number; short: number } {
  const place = (names: readonly string[]): number => cells.findIndex((cell) => names.includes(cell.replace(/^\uFEFF/, '').toLowerCase()));
  const columns = { code: place(CODE), long: place(LONG), short: place(SHORT) };
  if (columns.code < 0) throw new MalformedReleaseError(file, line, 'the first line names no column "CPT Code"');
  if (columns.long < 0) throw new MalformedReleaseError(file, line, 'the first line names no column "Long"');
  return columns;
}
