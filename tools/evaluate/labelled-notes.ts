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

export function parseLabelledNotes(json: string): LabelledNote[] {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) throw new Error('the data set is not a JSON array of notes');
  return parsed.map((row: unknown) => toNote(record(row)));
}

function toNote(row: Record<string, unknown>): LabelledNote {
  const encounter = record(row['encounter']);
  return {
    id: string(row['id']),
    specialty: typeof row['specialty'] === 'string' ? row['specialty'] : null,
    text: string(row['text']),
    encounter: {
      dos: string(encounter['dos']),
      sex: sexOf(encounter['sex']),
      age: typeof encounter['age'] === 'number' ? encounter['age'] : ADULT,
      pos: string(encounter['pos'] ?? '11'),
    },
    gold: list(row['gold']).map((each) => ({ code: string(record(each)['code']), firstListed: record(each)['firstListed'] === true })),
    mustNot: list(row['mustNot']).map((each) => string(record(each)['code'])),
    acceptable: list(row['acceptable']).map(string),
    procedures: list(row['procedures']).map((each) => ({ code: string(record(each)['code']), units: Number(record(each)['units'] ?? 1) })),
  };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`expected text, found ${typeof value}`);
  return value;
};
const sexOf = (value: unknown): 'F' | 'M' | 'U' => (value === 'F' || value === 'M' ? value : 'U');
