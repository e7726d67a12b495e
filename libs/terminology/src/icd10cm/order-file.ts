import { ICD10CM_SHAPE } from '@chartwright/primitives';
import { MalformedReleaseError } from '../malformed-release-error.js';
import { numberedLines } from '../text/lines.js';
import { ownCopy } from '../text/own-copy.js';

/** One row of the CMS order file, the authority for codes, titles and billability. */
export interface OrderRow {
  /** Without the dot. */
  code: string;
  title: string;
  shortTitle: string;
  billable: boolean;
}

// CMS "icd10cm_order" layout, columns counted from 0 here: order number 0-4, code 6-12, flag 14, short 16-75, long 77-.
const CODE = [6, 13] as const;
const FLAG = 14;
const SHORT = [16, 76] as const;
const LONG = 77;

/** Rows in the order of the file, which is tabular order and not alphabetical (C4A stands after C43). */
export function* parseOrderFile(text: string, file: string): Generator<OrderRow> {
  const seen = new Set<string>();
  for (const [row, line] of numberedLines(text)) {
    if (row.trim() === '') continue;
    const parsed = parseOrderLine(row, file, line);
    if (seen.has(parsed.code)) throw new MalformedReleaseError(file, line, `code ${parsed.code} stands in the file twice`);
    seen.add(parsed.code);
    yield parsed;
  }
}

function parseOrderLine(row: string, file: string, line: number): OrderRow {
  const code = row.slice(CODE[0], CODE[1]).trim();
  if (!/^\d{5} /.test(row)) throw new MalformedReleaseError(file, line, 'the line does not begin with a five-digit order number');
  if (!ICD10CM_SHAPE.test(code)) throw new MalformedReleaseError(file, line, `"${code}" is not an ICD-10-CM code`);
  const flag = row[FLAG];
  if (flag !== '0' && flag !== '1')
    throw new MalformedReleaseError(file, line, `billable flag "${flag ?? ''}" in column 15 is neither 0 nor 1`);
  const title = ownCopy(row.slice(LONG).trim());
  if (title === '') throw new MalformedReleaseError(file, line, `code ${code} has no long title`);
  const shortTitle = row.slice(SHORT[0], SHORT[1]).trim();
  return { code, title, shortTitle: shortTitle === title ? title : ownCopy(shortTitle), billable: flag === '1' };
}
