import { MalformedReleaseError } from '../malformed-release-error.js';
import { csvRows, namedCsvRows } from '../text/csv.js';
import { SERVICE_CODE } from './ptp-table.js';

/** Medically unlikely edit: the most units of one code. A code without a row has no published limit, not "no limit". */
export interface MueEdit {
  code: string;
  maximumUnits: number;
  /** 1 per claim line; 2 per date of service by policy; 3 per date of service, clinical. */
  adjudication: 1 | 2 | 3;
  rationale: string;
}

/** The csv form of the practitioner table. */
export function* parseMueCsv(text: string, file: string): Generator<MueEdit> {
  for (const row of namedCsvRows(text, file, ['hcpcs_code', 'mue_units', 'mue_mai', 'mue_rationale']))
    yield editOf([row.get('hcpcs_code'), row.get('mue_units'), row.get('mue_mai'), row.get('mue_rationale')], file, row.line);
}

const HEADINGS = [
  /^HCPCS\/ ?CPT Code$/i,
  /^Practitioner Services MUE Values$/i,
  /^MUE Adjudication Indicator$/i,
  /^MUE Rationale$/i,
] as const;

/**
 * The practitioner table as CMS publishes it (`MCR_MUE_PractitionerServices_Eff_10-01-2026.csv`): a copyright notice, a row
 * of headings with line breaks in them, then one row for each code. The adjudication indicator is followed by its meaning.
 */
export function* parseMueTable(text: string, file: string): Generator<MueEdit> {
  let columns: readonly number[] | null = null;
  for (const { line, cells } of csvRows(text, file)) {
    const trimmed = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (!columns) {
      const found = HEADINGS.map((heading) => trimmed.findIndex((cell) => heading.test(cell)));
      if (found.every((column) => column >= 0)) columns = found;
      continue;
    }
    if (trimmed.every((cell) => cell === '')) continue;
    const [code = '', units = '', indicator = '', rationale = ''] = columns.map((column) => trimmed[column] ?? '');
    yield editOf([code, units, indicator.slice(0, 1), rationale], file, line);
  }
  if (!columns)
    throw new MalformedReleaseError(file, 1, 'no row holds the headings "HCPCS/CPT Code" and "Practitioner Services MUE Values"');
}

function editOf([code, units, adjudication, rationale]: [string, string, string, string], file: string, line: number): MueEdit {
  const maximumUnits = Number(units);
  if (!SERVICE_CODE.test(code)) throw new MalformedReleaseError(file, line, `"${code}" is not a service code`);
  if (units === '' || !Number.isInteger(maximumUnits) || maximumUnits < 0)
    throw new MalformedReleaseError(file, line, `units "${units}" is not a whole number`);
  if (adjudication !== '1' && adjudication !== '2' && adjudication !== '3')
    throw new MalformedReleaseError(file, line, `adjudication indicator "${adjudication}" is not 1, 2 or 3`);
  return { code, maximumUnits, adjudication: adjudication === '1' ? 1 : adjudication === '2' ? 2 : 3, rationale };
}
