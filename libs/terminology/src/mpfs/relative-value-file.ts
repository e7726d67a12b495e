import { MalformedReleaseError } from '../malformed-release-error.js';
import { csvRows } from '../text/csv.js';
import { type FeeScheduleIndicators, GLOBAL_PERIODS, type RelativeValueUnits } from './fee-schedule-indicators.js';

// CMS relative value file (PPRRVU), record layout of the yearly RVU zip; its headings stand above each other in several rows,
// of which the last begins with HCPCS. The description in column 2 is the AMA's and is never read.
const COLUMN = {
  code: 0,
  modifier: 1,
  status: 3,
  work: 5,
  nonFacilityTotal: 11,
  facilityTotal: 12,
  professionalTechnical: 13,
  globalPeriod: 14,
  multipleProcedures: 18,
  bilateral: 19,
  assistantSurgeon: 20,
  coSurgeons: 21,
  teamSurgery: 22,
  conversionFactor: 24,
} as const;
const HEADINGS: readonly [column: number, heading: RegExp][] = [
  [COLUMN.code, /^HCPCS$/i],
  [COLUMN.modifier, /^MOD$/i],
  [COLUMN.globalPeriod, /DAYS$/i],
  [COLUMN.bilateral, /SURG$/i],
  [COLUMN.conversionFactor, /FACTOR$/i],
];

export interface FeeScheduleRow {
  indicators: FeeScheduleIndicators;
  values: RelativeValueUnits;
}

/** Indicators and relative value units of each code and modifier, out of the file as CMS publishes it. */
export function* parseRelativeValueFile(text: string, file: string): Generator<FeeScheduleRow> {
  let hasHeadings = false;
  for (const { line, cells } of csvRows(text, file)) {
    const cell = (column: number): string => (cells[column] ?? '').trim();
    if (!hasHeadings) hasHeadings = HEADINGS.every(([column, heading]) => heading.test(cell(column)));
    else if (cell(COLUMN.code) !== '') yield rowOf(cell, file, line);
  }
  if (!hasHeadings) throw new MalformedReleaseError(file, 1, 'no row holds the headings of the relative value file, from HCPCS on');
}

function rowOf(cell: (column: number) => string, file: string, line: number): FeeScheduleRow {
  const number = (column: number): number => {
    const value = Number(cell(column) || '0');
    if (Number.isNaN(value)) throw new MalformedReleaseError(file, line, `"${cell(column)}" in column ${column + 1} is not a number`);
    return value;
  };
  const globalPeriod = cell(COLUMN.globalPeriod);
  if (!GLOBAL_PERIODS.has(globalPeriod)) throw new MalformedReleaseError(file, line, `global period "${globalPeriod}" is unknown`);
  const [code, modifier] = [cell(COLUMN.code), cell(COLUMN.modifier)];
  return {
    indicators: {
      code,
      modifier,
      status: cell(COLUMN.status),
      professionalTechnical: cell(COLUMN.professionalTechnical),
      globalPeriod,
      multipleProcedures: cell(COLUMN.multipleProcedures),
      bilateral: cell(COLUMN.bilateral),
      assistantSurgeon: cell(COLUMN.assistantSurgeon),
      coSurgeons: cell(COLUMN.coSurgeons),
      teamSurgery: cell(COLUMN.teamSurgery),
    },
    values: {
      code,
      modifier,
      work: number(COLUMN.work),
      nonFacilityTotal: number(COLUMN.nonFacilityTotal),
      facilityTotal: number(COLUMN.facilityTotal),
      conversionFactor: number(COLUMN.conversionFactor),
    },
  };
}
