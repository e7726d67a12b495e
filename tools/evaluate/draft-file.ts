import type { AdministrativeSex, Draft, DraftLine, DrugAmount } from '@chartwright/coding-rules';
import { CaseFileFault, count, listOf, optional, record, text } from './json-fields.js';

const OLDEST_YEARS = 130;

/** Reads the draft of a case file; throws a CaseFileFault with the place of the first fault. Pointers may be numbers or letters A–L. */
export function parseDraft(json: unknown): Draft {
  const root = record(json, 'case');
  const encounter = record(root['encounter'], 'encounter');
  return {
    encounter: {
      dateOfService: text(encounter['dateOfService'], 'encounter.dateOfService').trim(),
      sex: sexOf(encounter['sex'] ?? 'U'),
      ageInYears: encounter['ageInYears'] == null ? null : ageOf(encounter['ageInYears'], 'encounter.ageInYears'),
      placeOfService: placeOf(encounter['placeOfService'] ?? '11', 'encounter.placeOfService'),
      ...optional(encounter, 'dateOfBirth', 'encounter', text),
      ...optional(encounter, 'dateOfDeath', 'encounter', text),
    },
    diagnoses: listOf(root['diagnoses'] ?? [], 'diagnoses', codeOf),
    lines: listOf(root['lines'] ?? [], 'lines', parseLine),
  };
}

function parseLine(json: unknown, at: string): DraftLine {
  const line = record(json, at);
  return {
    code: text(line['code'], `${at}.code`),
    modifiers: listOf(line['modifiers'] ?? [], `${at}.modifiers`, text),
    units: line['units'] === undefined ? 1 : count(line['units'], `${at}.units`),
    pointers: listOf(line['pointers'] ?? [], `${at}.pointers`, pointerOf),
    ...optional(line, 'dateOfService', at, text),
    ...optional(line, 'placeOfService', at, placeOf),
    ...optional(line, 'ndc', at, text),
    ...optional(line, 'chargeCents', at, count),
    ...optional(line, 'administered', at, amountOf),
    ...optional(line, 'discarded', at, amountOf),
  };
}

/** A diagnosis is its code, or an object that holds it. */
function codeOf(json: unknown, at: string): string {
  return typeof json === 'object' && json !== null ? text(record(json, at)['code'], `${at}.code`) : text(json, at);
}

/** CMS-1500 letters A–L are the 837's positions 1–12 (CR-060). */
function pointerOf(json: unknown, at: string): number {
  if (typeof json === 'string' && /^[A-L]$/i.test(json.trim())) return json.trim().toUpperCase().charCodeAt(0) - 64;
  return count(json, at);
}

function ageOf(json: unknown, at: string): number {
  const years = count(json, at);
  if (years < 0 || years > OLDEST_YEARS) throw new CaseFileFault(`${at} is not an age between 0 and ${OLDEST_YEARS}`);
  return Math.floor(years);
}

function placeOf(json: unknown, at: string): string {
  return text(json, at).trim().padStart(2, '0');
}

function sexOf(json: unknown): AdministrativeSex {
  if (typeof json !== 'string') throw new CaseFileFault('encounter.sex is none of F, M, U');
  const letter = json.trim().charAt(0).toUpperCase();
  return letter === 'F' || letter === 'M' ? letter : 'U';
}

function amountOf(json: unknown, at: string): DrugAmount {
  const amount = record(json, at);
  return { amount: count(amount['amount'], `${at}.amount`), unit: text(amount['unit'], `${at}.unit`) };
}
