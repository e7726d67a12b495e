/** Reads of a JSON value that name the place of a fault: "lines[0].units is not a number". */
export class CaseFileFault extends Error {}

export function record(json: unknown, at: string): Record<string, unknown> {
  if (json === undefined) throw new CaseFileFault(`${at} is missing`);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new CaseFileFault(`${at} is not an object`);
  return Object.fromEntries(Object.entries(json));
}

export function list(json: unknown, at: string): unknown[] {
  if (!Array.isArray(json)) throw new CaseFileFault(`${at} is not a list`);
  return json;
}

/** Each element read by `read`, which is told its place. */
export function listOf<Item>(json: unknown, at: string, read: (element: unknown, at: string) => Item): Item[] {
  return list(json, at).map((element, index) => read(element, `${at}[${index}]`));
}

export function text(json: unknown, at: string): string {
  if (json === undefined) throw new CaseFileFault(`${at} is missing`);
  if (typeof json === 'number') return String(json);
  if (typeof json !== 'string') throw new CaseFileFault(`${at} is not text`);
  return json;
}

export function count(json: unknown, at: string): number {
  if (json === undefined) throw new CaseFileFault(`${at} is missing`);
  const value = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new CaseFileFault(`${at} is not a number`);
  return value;
}

export function yesOrNo(json: unknown, at: string): boolean {
  if (typeof json !== 'boolean') throw new CaseFileFault(`${at} is neither true nor false`);
  return json;
}

export function oneOf<Word extends string>(json: unknown, words: readonly Word[], at: string): Word {
  const found = words.find((word) => word === json);
  if (!found) throw new CaseFileFault(`${at} is none of ${words.join(', ')}`);
  return found;
}

/** The field under its name when it is there, else nothing. */
export function optional<Key extends string, Value>(
  from: Record<string, unknown>,
  key: Key,
  at: string,
  read: (json: unknown, at: string) => Value,
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  const value = from[key];
  if (value !== undefined && value !== null) found[key] = read(value, at === '' ? key : `${at}.${key}`);
  return found;
}
