import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

/** Medically unlikely edit: the most units of one code. A code without a row has no published limit, not "no limit". */
export interface MueEdit {
  code: string;
  maximumUnits: number;
  /** 1 per claim line; 2 per date of service by policy; 3 per date of service, clinical. */
  adjudication: 1 | 2 | 3;
  rationale: string;
}

export function* parseMueCsv(text: string, file: string): Generator<MueEdit> {
  for (const row of namedCsvRows(text, file, ['hcpcs_code', 'mue_units', 'mue_mai', 'mue_rationale'])) {
    const units = Number(row.get('mue_units'));
    if (row.get('mue_units') === '' || !Number.isInteger(units) || units < 0)
      throw new MalformedReleaseError(file, row.line, `units "${row.get('mue_units')}" is not a whole number`);
    const adjudication = row.get('mue_mai');
    if (adjudication !== '1' && adjudication !== '2' && adjudication !== '3')
      throw new MalformedReleaseError(file, row.line, `adjudication indicator "${adjudication}" is not 1, 2 or 3`);
    yield {
      code: row.get('hcpcs_code'),
      maximumUnits: units,
      adjudication: adjudication === '1' ? 1 : adjudication === '2' ? 2 : 3,
      rationale: row.get('mue_rationale'),
    };
  }
}
