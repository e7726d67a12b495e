/**
 * A spreadsheet runs a cell that begins with = + - @ or a tab as a formula, whoever wrote it; an apostrophe in front makes it
 * text. Plain numbers stay numbers.
 */
function field(value: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of RFC 4180: quotes doubled, CRLF at the end. */
export function csvRecord(values: readonly string[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/** A UTF-8 file begins with it, so that spreadsheets see the accents. */
export const CSV_BYTE_ORDER_MARK = '\uFEFF';
