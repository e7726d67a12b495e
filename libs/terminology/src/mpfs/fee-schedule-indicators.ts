import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

/** Payment policy indicators of one service code and modifier. Every value is text: `090`, `09`. */
export interface FeeScheduleIndicators {
  code: string;
  /** Empty, 26, TC or 53. */
  modifier: string;
  status: string;
  professionalTechnical: string;
  /** 000, 010, 090, MMM, XXX, YYY or ZZZ. */
  globalPeriod: string;
  multipleProcedures: string;
  bilateral: string;
  assistantSurgeon: string;
  coSurgeons: string;
  teamSurgery: string;
}

const COLUMNS = ['hcpcs_code', 'mod', 'status', 'pctc', 'glob', 'mult_proc', 'bilat_surg', 'asst_surg', 'co_surg', 'team_surg'] as const;
export const GLOBAL_PERIODS = new Set(['000', '010', '090', 'MMM', 'XXX', 'YYY', 'ZZZ']);

export function* parseFeeScheduleIndicators(text: string, file: string): Generator<FeeScheduleIndicators> {
  for (const row of namedCsvRows(text, file, COLUMNS)) {
    const globalPeriod = row.get('glob');
    if (!GLOBAL_PERIODS.has(globalPeriod)) throw new MalformedReleaseError(file, row.line, `global period "${globalPeriod}" is unknown`);
    yield {
      code: row.get('hcpcs_code'),
      modifier: row.get('mod'),
      status: row.get('status'),
      professionalTechnical: row.get('pctc'),
      globalPeriod,
      multipleProcedures: row.get('mult_proc'),
      bilateral: row.get('bilat_surg'),
      assistantSurgeon: row.get('asst_surg'),
      coSurgeons: row.get('co_surg'),
      teamSurgery: row.get('team_surg'),
    };
  }
}

/** Relative value units; numbers only. */
export interface RelativeValueUnits {
  code: string;
  modifier: string;
  work: number;
  nonFacilityTotal: number;
  facilityTotal: number;
  conversionFactor: number;
}

export function* parseRelativeValueUnits(text: string, file: string): Generator<RelativeValueUnits> {
  for (const row of namedCsvRows(text, file, ['hcpcs_code', 'mod', 'rvu_work', 'rvu_non_sum', 'rvu_fac_sum', 'cf'])) {
    const number = (column: string): number => {
      const value = Number(row.get(column) || '0');
      if (Number.isNaN(value)) throw new MalformedReleaseError(file, row.line, `${column} "${row.get(column)}" is not a number`);
      return value;
    };
    yield {
      code: row.get('hcpcs_code'),
      modifier: row.get('mod'),
      work: number('rvu_work'),
      nonFacilityTotal: number('rvu_non_sum'),
      facilityTotal: number('rvu_fac_sum'),
      conversionFactor: number('cf'),
    };
  }
}
