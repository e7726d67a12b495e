import type { OrderRow } from '../icd10cm/order-file.js';
import { ENCOUNTERS_AND_STATUS } from './encounters-and-status.js';
import { EVERYDAY_CONDITIONS } from './everyday-conditions.js';
import { expandFamily } from './expand-family.js';
import { INJURIES } from './injuries.js';
import { JOINTS_EYES_EARS } from './joints-eyes-ears.js';

/** The bundled ICD-10-CM codes in the order of their codes; a header stands before what is below it. */
export function starterCodes(): OrderRow[] {
  const rows = new Map<string, OrderRow>();
  for (const line of [INJURIES, JOINTS_EYES_EARS, EVERYDAY_CONDITIONS, ENCOUNTERS_AND_STATUS].join('\n').split('\n')) {
    if (line.trim() === '') continue;
    for (const row of expandFamily(line)) {
      if (rows.has(row.code)) throw new Error(`starter code ${row.code} is written twice`);
      rows.set(row.code, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
