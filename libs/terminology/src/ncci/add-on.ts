import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

/** One primary code that an add-on code may accompany. */
export interface AddOnEdit {
  addOn: string;
  /** Null for `CCCCC`: the contractor defines the primary codes. */
  primary: string | null;
  /** 1 complete list of primaries; 2 set by the contractor; 3 partly listed. */
  type: 1 | 2 | 3;
}

const CONTRACTOR_DEFINED = 'CCCCC';

export function* parseAddOnCsv(text: string, file: string): Generator<AddOnEdit> {
  for (const row of namedCsvRows(text, file, ['primary_code', 'add_on_code', 'aoc_edit_type'])) {
    const type = row.get('aoc_edit_type');
    if (type !== '1' && type !== '2' && type !== '3')
      throw new MalformedReleaseError(file, row.line, `edit type "${type}" is not 1, 2 or 3`);
    const addOn = row.get('add_on_code');
    if (addOn === '') throw new MalformedReleaseError(file, row.line, 'the add-on code is empty');
    const primary = row.get('primary_code');
    yield { addOn, primary: primary === CONTRACTOR_DEFINED ? null : primary, type: type === '1' ? 1 : type === '2' ? 2 : 3 };
  }
}
