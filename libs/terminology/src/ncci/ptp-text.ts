import type { CalendarDate } from '@chartwright/primitives';
import { MalformedReleaseError } from '../malformed-release-error.js';
import type { Steps } from '../steps.js';
import { numberedLines } from '../text/lines.js';
import { modifierIndicatorOf, type PtpTableBuilder, SERVICE_CODE } from './ptp-table.js';

/** The days of a quarter; an edit that is in force on none of them is not of this release. */
export interface Quarter {
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate;
}

const ROWS_A_STEP = 5_000;
const NO_DATE = '*';
const DAY = /^\d{8}$/;

// The reasons CMS prints, by the numbers of the csv form; the wording varies a little from quarter to quarter.
const RATIONALES: readonly RegExp[] = [
  /anesthesia service/i,
  /coding (?:manual )?instruction/i,
  /separate procedure/i,
  /gender|sex/i,
  /code definition/i,
  /laboratory panel/i,
  /misuse/i,
  /more extensive/i,
  /mutually exclusive/i,
  /sequential/i,
  /standard preparation/i,
  /standards of medical/i,
];
const OTHER_RATIONALE = 15;

/**
 * One part of the quarterly practitioner file as CMS publishes it (`ccipra-v323r0-f1.txt` and so on): some lines of copyright
 * and headings, then by tabs column 1, column 2, `*` when older than 1996, effective and deletion day (YYYYMMDD, `*` for
 * none), modifier indicator, reason. Deleted pairs stay in the file for years.
 */
export function* addPtpText(builder: PtpTableBuilder, text: string, file: string, quarter: Quarter): Steps<void> {
  const [from, to] = [quarter.effectiveFrom.replaceAll('-', ''), quarter.effectiveTo.replaceAll('-', '')];
  let hasBegun = false;
  for (const [row, line] of numberedLines(text)) {
    if (line % ROWS_A_STEP === 0) yield;
    const [column1 = '', column2 = '', , effective = '', deleted = '', indicator = '', reason = ''] = row
      .split('\t')
      .map((cell) => cell.trim());
    const isPair = SERVICE_CODE.test(column1) && SERVICE_CODE.test(column2);
    hasBegun ||= isPair;
    if (!hasBegun || row.trim() === '') continue;
    if (!isPair) throw new MalformedReleaseError(file, line, `"${column1}" and "${column2}" are not a pair of service codes`);
    if (!DAY.test(effective)) throw new MalformedReleaseError(file, line, `effective day "${effective}" is not written YYYYMMDD`);
    if (deleted !== NO_DATE && !DAY.test(deleted))
      throw new MalformedReleaseError(file, line, `deletion day "${deleted}" is neither * nor written YYYYMMDD`);
    const modifierIndicator = modifierIndicatorOf(indicator, file, line);
    if (effective > to || (deleted !== NO_DATE && deleted < from)) continue;
    const known = RATIONALES.findIndex((pattern) => pattern.test(reason));
    builder.add(column1, column2, { modifierIndicator, rationaleId: known < 0 ? OTHER_RATIONALE : known });
  }
  if (!hasBegun) throw new MalformedReleaseError(file, 1, 'no line holds a pair of service codes');
}
