import type { AdministrativeSex, Draft, DraftLine, DrugAmount } from '@chartwright/coding-rules';

/** Reads a case file of `npm run check`; throws with the place of the first fault. Pointers may be numbers or letters A–L. */
export function parseDraft(json: unknown): Draft {
  const root = record(json, 'case');
  const encounter = record(root['encounter'], 'encounter');
  return {
    encounter: {
      dateOfService: text(encounter['dateOfService'], 'encounter.dateOfService'),
      sex: sexOf(encounter['sex']),
      ageInYears: encounter['ageInYears'] == null ? null : count(encounter['ageInYears'], 'encounter.ageInYears'),
      placeOfService: text(encounter['placeOfService'] ?? '11', 'encounter.placeOfService').padStart(2, '0'),
      ...optionalText(encounter, 'dateOfBirth'),
      ...optionalText(encounter, 'dateOfDeath'),
    },
    diagnoses: list(root['diagnoses'] ?? [], 'diagnoses').map((code, index) => codeOf(code, `diagnoses[${index}]`)),
    lines: list(root['lines'] ?? [], 'lines').map((line, index) => parseLine(line, `lines[${index}]`)),
  };
}

function parseLine(json: unknown, at: string): DraftLine {
  const line = record(json, at);
  return {
    code: text(line['code'], `${at}.code`),
    modifiers: list(line['modifiers'] ?? [], `${at}.modifiers`).map((modifier, index) => text(modifier, `${at}.modifiers[${index}]`)),
    units: line['units'] === undefined ? 1 : count(line['units'], `${at}.units`),
    pointers: list(line['pointers'] ?? [], `${at}.pointers`).map((pointer, index) => pointerOf(pointer, `${at}.pointers[${index}]`)),
    ...optionalText(line, 'dateOfService'),
    ...optionalText(line, 'placeOfService'),
    ...optionalText(line, 'ndc'),
    ...(line['chargeCents'] === undefined ? {} : { chargeCents: count(line['chargeCents'], `${at}.chargeCents`) }),
    ...(line['administered'] === undefined ? {} : { administered: amountOf(line['administered'], `${at}.administered`) }),
    ...(line['discarded'] === undefined ? {} : { discarded: amountOf(line['discarded'], `${at}.discarded`) }),
  };
}

function record(json: unknown, at: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${at} is not an object`);
  return Object.fromEntries(Object.entries(json));
}

function list(json: unknown, at: string): unknown[] {
  if (!Array.isArray(json)) throw new Error(`${at} is not a list`);
  return json;
}

function text(json: unknown, at: string): string {
  if (typeof json === 'number') return String(json);
  if (typeof json !== 'string') throw new Error(`${at} is not text`);
  return json;
}

function count(json: unknown, at: string): number {
  const value = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Error(`${at} is not a number`);
  return value;
}

/** A diagnosis is its code, or an object that holds it. */
function codeOf(json: unknown, at: string): string {
  return typeof json === 'string' ? json : text(record(json, at)['code'], `${at}.code`);
}

/** CMS-1500 letters A–L are the 837's positions 1–12 (CR-060). */
function pointerOf(json: unknown, at: string): number {
  if (typeof json === 'string' && /^[A-L]$/i.test(json.trim())) return json.trim().toUpperCase().charCodeAt(0) - 64;
  return count(json, at);
}

function sexOf(json: unknown): AdministrativeSex {
  const letter = typeof json === 'string' ? json.trim().charAt(0).toUpperCase() : 'U';
  return letter === 'F' || letter === 'M' ? letter : 'U';
}

function amountOf(json: unknown, at: string): DrugAmount {
  const amount = record(json, at);
  return { amount: count(amount['amount'], `${at}.amount`), unit: text(amount['unit'], `${at}.unit`) };
}

function optionalText<Key extends string>(from: Record<string, unknown>, key: Key): Partial<Record<Key, string>> {
  const value = from[key];
  const found: Partial<Record<Key, string>> = {};
  if (typeof value === 'string') found[key] = value;
  return found;
}
