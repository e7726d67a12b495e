import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

export interface PlaceOfService {
  /** Two digits. */
  code: string;
  type: 'Facility' | 'Non-Facility' | 'Unassigned';
  name: string;
  description: string;
}

export function* parsePlaceOfServiceCsv(text: string, file: string): Generator<PlaceOfService> {
  for (const row of namedCsvRows(text, file, ['pos_code', 'pos_type', 'pos_name', 'pos_description'])) {
    const code = row.get('pos_code');
    const type = row.get('pos_type');
    if (!/^\d\d$/.test(code)) throw new MalformedReleaseError(file, row.line, `"${code}" is not a two-digit place of service`);
    if (type !== 'Facility' && type !== 'Non-Facility' && type !== 'Unassigned')
      throw new MalformedReleaseError(file, row.line, `type "${type}" is unknown`);
    yield { code, type, name: row.get('pos_name'), description: row.get('pos_description') };
  }
}
