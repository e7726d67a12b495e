import type { CodeSetFile } from './code-set-files.js';

// The archive of the code descriptions also holds what changed, `icd10cm_order_addenda_2027.txt`: no code list.
const PLACES: readonly [name: RegExp, system: string, hasRelease: boolean][] = [
  [/^icd10cm[-_](order|tabular|index|eindex|neoplasm|drug)(?!.*addenda).*\.(txt|xml)$/i, 'icd10cm', true],
  [/^hcpcs.*\.csv$|ANWEB.*\.txt$/i, 'hcpcs', true],
  [/^cpt.*\.(txt|tsv)$/i, 'cpt', true],
  [/^(ptp|mue)_practitioner.*\.csv(\.gz)?$|^add-?on.*\.csv$|^ccipra-.*\.txt$|^MCR_MUE_Practitioner.*\.csv$/i, 'ncci', true],
  [/^mpfs_(indicators|rvu)_.*\.csv(\.gz)?$/i, 'mpfs', false],
  [/^PPRRVU.*\.csv$/i, 'mpfs', true],
  [/^(age_conflict|sex_conflict|manifestation_not_principal|unacceptable_principal|questionable_admission)\.csv$/, 'mce', false],
  [/^dx_to_hcc\.csv$|^hcc_labels\.csv$|icd10cm_mappings\.csv$/i, 'hcc', true],
  [/^place_of_service.*\.csv$/i, 'pos', false],
];

/** Where a file belongs, whatever folder it was found in: `icd10cm/2026/icd10cm_order_2026.txt`. Null for other files. */
export function officialPlace({ name, releaseName }: Pick<CodeSetFile, 'name' | 'releaseName'>): string | null {
  const found = PLACES.find(([pattern]) => pattern.test(name));
  if (!found) return null;
  const [, system, hasRelease] = found;
  if (!hasRelease) return `${system}/${name}`;
  return releaseName ? `${system}/${releaseName}/${name}` : null;
}
