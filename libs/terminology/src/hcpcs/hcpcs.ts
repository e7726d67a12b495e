import type { CalendarDate } from '@chartwright/primitives';
import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

/** A HCPCS Level II code (`J1885`) or modifier (`LT`). */
export interface HcpcsEntry {
  code: string;
  kind: 'procedure' | 'modifier';
  shortDescription: string;
  longDescription: string;
  /** Of the 320-byte layout only; null where the file does not say. */
  coverageCode: string | null;
  effectiveFrom: CalendarDate | null;
  terminatedOn: CalendarDate | null;
}

export const HCPCS_CODE = /^[A-V]\d{4}$/;
export const HCPCS_MODIFIER = /^[0-9A-Z]{2}$/;

/** The csv form: code, kind, short and long description. */
export function* parseHcpcsCsv(text: string, file: string): Generator<HcpcsEntry> {
  for (const row of namedCsvRows(text, file, ['code', 'kind', 'short_description', 'long_description'])) {
    const kind = row.get('kind');
    const code = row.get('code').toUpperCase();
    if (kind !== 'procedure' && kind !== 'modifier')
      throw new MalformedReleaseError(file, row.line, `kind "${kind}" is neither procedure nor modifier`);
    refuseForeignCode(code, kind, file, row.line);
    yield {
      code,
      kind,
      shortDescription: row.get('short_description'),
      longDescription: row.get('long_description'),
      coverageCode: null,
      effectiveFrom: null,
      terminatedOn: null,
    };
  }
}

export function refuseForeignCode(code: string, kind: HcpcsEntry['kind'], file: string, line: number): void {
  const shape = kind === 'procedure' ? HCPCS_CODE : HCPCS_MODIFIER;
  if (!shape.test(code))
    throw new MalformedReleaseError(file, line, `"${code}" is not a HCPCS Level II ${kind === 'procedure' ? 'code' : 'modifier'}`);
}
