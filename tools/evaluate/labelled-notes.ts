import { isCalendarDate } from '@chartwright/primitives';
import { readFile } from 'node:fs/promises';
import { CaseFileFault, list, record, text } from './json-fields.js';

/** A note with the codes people gave it; the format of the evaluation sets. */
export type LabelledNote = {
  id: string;
  specialty: string | null;
  text: string;
  encounter: { dos: string; sex: 'F' | 'M' | 'U'; age: number; pos: string };
  gold: { code: string; firstListed: boolean }[];
  mustNot: string[];
  acceptable: string[];
  procedures: { code: string; units: number }[];
};

const ADULT = 45;

/** Every fault in one sentence that names the file, the note and the field. */
export async function readLabelledNotes(file: string): Promise<LabelledNote[]> {
  const json = await readFile(file, 'utf8');
  try {
    return parseLabelledNotes(json);
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'it is not JSON' : error instanceof Error ? error.message : 'it cannot be read';
    throw new Error(`${file} is no file of labelled notes: ${problem}`);
  }
}

export function parseLabelledNotes(json: string): LabelledNote[] {
  const parsed: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  if (!Array.isArray(parsed)) throw new CaseFileFault('it is not a JSON array');
  if (parsed.length === 0) throw new CaseFileFault('it holds none');
  return parsed.map((row: unknown, at) => toNote(record(row, `[${at}]`), `[${at}]`));
}

function toNote(row: Record<string, unknown>, at: string): LabelledNote {
  const encounter = record(row['encounter'], `${at}.encounter`);
  const codes = (name: string) => optionalList(row[name], `${at}.${name}`).map((each, place) => record(each, `${at}.${name}[${place}]`));
  const codeOf = (each: Record<string, unknown>, name: string): string => text(each['code'], `${at}.${name}.code`);
  return {
    id: text(row['id'], `${at}.id`),
    specialty: typeof row['specialty'] === 'string' ? row['specialty'] : null,
    text: text(row['text'], `${at}.text`),
    encounter: {
      dos: dateOf(text(encounter['dos'], `${at}.encounter.dos`), `${at}.encounter.dos`),
      sex: sexOf(encounter['sex']),
      age: typeof encounter['age'] === 'number' ? encounter['age'] : ADULT,
      pos: text(encounter['pos'] ?? '11', `${at}.encounter.pos`),
    },
    gold: codes('gold').map((each) => ({ code: codeOf(each, 'gold'), firstListed: each['firstListed'] === true })),
    mustNot: codes('mustNot').map((each) => codeOf(each, 'mustNot')),
    acceptable: optionalList(row['acceptable'], `${at}.acceptable`).map((each) => text(each, `${at}.acceptable`)),
    procedures: codes('procedures').map((each) => ({ code: codeOf(each, 'procedures'), units: Number(each['units'] ?? 1) })),
  };
}

const optionalList = (value: unknown, at: string): unknown[] => (value === undefined || value === null ? [] : list(value, at));

function dateOf(written: string, at: string): string {
  if (!isCalendarDate(written)) throw new CaseFileFault(`${at} is not a day like 2026-01-15, but ${written.slice(0, 20)}`);
  return written;
}

const sexOf = (value: unknown): 'F' | 'M' | 'U' => (value === 'F' || value === 'M' ? value : 'U');
