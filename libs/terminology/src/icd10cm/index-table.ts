import { ICD10CM_SHAPE, undotted } from '@chartwright/primitives';
import { nonessentialModifiers } from './alphabetic-index.js';
import { readXml } from './xml-reader.js';

export const NEOPLASM_COLUMNS = ['malignantPrimary', 'malignantSecondary', 'inSitu', 'benign', 'uncertain', 'unspecified'] as const;
export const DRUG_COLUMNS = ['accidental', 'selfHarm', 'assault', 'undetermined', 'adverseEffect', 'underdosing'] as const;
export type NeoplasmColumn = (typeof NEOPLASM_COLUMNS)[number];
export type DrugColumn = (typeof DRUG_COLUMNS)[number];

/** One row of the neoplasm table or of the table of drugs and chemicals. */
export interface TableRow<Column extends string> {
  path: readonly string[];
  nonessential: readonly string[];
  /** Undotted codes; a column without a code is absent. They may need more characters. */
  cells: Readonly<Partial<Record<Column, string>>>;
  see: string | null;
  seeAlso: string | null;
}

interface OpenRow<Column extends string> {
  title: string;
  nonessential: string[];
  cells: Partial<Record<Column, string>>;
  see: string | null;
  seeAlso: string | null;
  slot: number;
}

export function parseNeoplasmTable(chunks: Iterable<string>, file: string): TableRow<NeoplasmColumn>[] {
  return parseTable(chunks, file, NEOPLASM_COLUMNS);
}

export function parseDrugTable(chunks: Iterable<string>, file: string): TableRow<DrugColumn>[] {
  return parseTable(chunks, file, DRUG_COLUMNS);
}

/** icd10cm_drug_neoplasm.xsd: `cell[@col]` counts from 2, because the first column is the term itself. */
function parseTable<Column extends string>(chunks: Iterable<string>, file: string, columns: readonly Column[]): TableRow<Column>[] {
  const rows: (TableRow<Column> | null)[] = [];
  const open: OpenRow<Column>[] = [];
  let column: Column | undefined;
  const isTerm = (name: string): boolean => name === 'mainTerm' || name === 'term';
  readXml(chunks, file, {
    open(name, attributes) {
      if (isTerm(name)) {
        open.push({ title: '', nonessential: [], cells: {}, see: null, seeAlso: null, slot: rows.length });
        rows.push(null);
      } else if (name === 'cell') {
        column = columns[Number(attributes['col']) - 2];
        if (!column) throw new Error(`column "${attributes['col'] ?? ''}" is not one of 2 to ${columns.length + 1}`);
      }
    },
    close(name, text) {
      const row = open.at(-1);
      if (!row) return;
      if (name === 'title') row.title = text;
      else if (name === 'nemod') row.nonessential.push(...nonessentialModifiers(text));
      else if (name === 'see') row.see = text;
      else if (name === 'seeAlso') row.seeAlso = text;
      else if (name === 'cell' && column) {
        const code = undotted(text).replace(/-+$/, '');
        if (code !== '' && !ICD10CM_SHAPE.test(code)) throw new Error(`"${text}" is not an ICD-10-CM code`);
        if (code !== '') row.cells[column] = code;
      } else if (isTerm(name)) {
        if (row.title === '') throw new Error('a table row has no title');
        const { title: _title, slot, ...rest } = row;
        rows[slot] = { path: open.map((each) => each.title), ...rest };
        open.pop();
      }
    },
  });
  return rows.filter((row) => row !== null);
}
