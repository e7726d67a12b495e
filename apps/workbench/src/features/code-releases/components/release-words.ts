import type { CodeChangeName } from '@chartwright/contracts';

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  icd10cm: 'ICD-10-CM codes',
  'icd10cm-tabular': 'ICD-10-CM tabular list',
  'icd10cm-index': 'ICD-10-CM index and tables',
  hcpcs: 'HCPCS Level II',
  ncci: 'NCCI edits',
  mpfs: 'Medicare fee schedule',
  mce: 'Medicare Code Editor lists',
  hcc: 'Risk adjustment',
  pos: 'Places of service',
  cpt: 'CPT (your licence)',
};
export const systemWords = (system: string): string => SYSTEM_WORDS[system] ?? system;

export const CHANGE_WORDS: Readonly<Record<CodeChangeName, string>> = {
  added: 'Added',
  revised: 'Revised',
  deleted: 'Deleted',
  billableToHeader: 'Billable → header',
  headerToBillable: 'Header → billable',
};
