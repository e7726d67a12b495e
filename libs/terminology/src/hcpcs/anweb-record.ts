import type { CalendarDate } from '@chartwright/primitives';
import { isCalendarDate } from '@chartwright/primitives';
import { MalformedReleaseError } from '../malformed-release-error.js';
import { numberedLines } from '../text/lines.js';
import { type HcpcsEntry, refuseForeignCode } from './hcpcs.js';

// CMS "HCPCS Contractor Record" of 320 bytes, record layout 2019; positions counted from 0 here.
const PROCEDURE_CODE = [0, 5] as const;
const MODIFIER_CODE = [3, 5] as const;
const RECORD_KIND = 10;
const LONG_DESCRIPTION = [11, 91] as const;
const SHORT_DESCRIPTION = [91, 119] as const;
const COVERAGE = 229;
const EFFECTIVE = [276, 284] as const;
const TERMINATED = [284, 292] as const;

const KIND: Record<string, { kind: HcpcsEntry['kind']; first: boolean } | undefined> = {
  '3': { kind: 'procedure', first: true },
  '4': { kind: 'procedure', first: false },
  '7': { kind: 'modifier', first: true },
  '8': { kind: 'modifier', first: false },
};

/** The quarterly ANWEB file: a first line per code with all fields, then lines that continue its long description. */
export function* parseAnwebFile(text: string, file: string): Generator<HcpcsEntry> {
  let current: HcpcsEntry | null = null;
  for (const [row, line] of numberedLines(text)) {
    if (row.trim() === '') continue;
    const record = KIND[row[RECORD_KIND] ?? ''];
    if (!record)
      throw new MalformedReleaseError(file, line, `record identification "${row[RECORD_KIND] ?? ''}" in position 11 is not 3, 4, 7 or 8`);
    const code = row.slice(...(record.kind === 'procedure' ? PROCEDURE_CODE : MODIFIER_CODE)).trim();
    refuseForeignCode(code, record.kind, file, line);
    const description = row.slice(...LONG_DESCRIPTION).trim();
    if (record.first) {
      if (current) yield current;
      current = firstRecord(row, code, record.kind, { file, line });
      continue;
    }
    if (current?.code !== code) throw new MalformedReleaseError(file, line, `a continuation of ${code} does not follow its first line`);
    current.longDescription = `${current.longDescription} ${description}`;
  }
  if (current) yield current;
}

function firstRecord(row: string, code: string, kind: HcpcsEntry['kind'], place: { file: string; line: number }): HcpcsEntry {
  return {
    code,
    kind,
    longDescription: row.slice(...LONG_DESCRIPTION).trim(),
    shortDescription: row.slice(...SHORT_DESCRIPTION).trim(),
    coverageCode: row[COVERAGE]?.trim() || null,
    effectiveFrom: dateOf(row.slice(...EFFECTIVE), place),
    terminatedOn: dateOf(row.slice(...TERMINATED), place),
  };
}

function dateOf(digits: string, place: { file: string; line: number }): CalendarDate | null {
  const text = digits.trim();
  if (text === '' || text === '00000000') return null;
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  if (!isCalendarDate(date)) throw new MalformedReleaseError(place.file, place.line, `"${text}" is not a date`);
  return date;
}
