import { isCalendarDate, isUspsState } from '@chartwright/primitives';
import type { CoverageGroup, CoveragePolicy } from './coverage-policy.js';
import { csvRecords, type CsvRecord } from './csv-records.js';

/** One column each, in any order; a spreadsheet saves them as CSV. */
export const POLICY_COLUMNS = [
  'policy',
  'type',
  'title',
  'payer',
  'state',
  'effective_from',
  'effective_to',
  'procedures',
  'logic',
  'diagnoses',
  'limit_count',
  'limit_months',
] as const;
type Column = (typeof POLICY_COLUMNS)[number];

/** Line as an editor counts it, from 1. */
export type PolicyFileFault = { line: number; column: Column | null; problem: string };
export type ParsedPolicyFile = { policies: CoveragePolicy[]; faults?: undefined } | { policies?: undefined; faults: PolicyFileFault[] };

/** An administrator mends the first of them and sees the rest at the next try. */
const MOST_FAULTS = 50;
const TYPES = ['NCD', 'LCD', 'payer'] as const;
const PROCEDURE = /^(?:\d{5}|\d{4}[FTUM]|[A-V]\d{4})$/;
/** A code with or without its dot, a subtree `E78.-`, or a range `E08-E13`. */
const DIAGNOSES = /^[A-Z][0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?(?:\.?-|-[A-Z][0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?)?$/;

type Cells = Record<Column, string>;

/**
 * Reads a file of coverage policies: a heading, then a line for each policy; further lines of the same policy and first day add
 * a group of diagnoses each. Several codes in a cell stand apart by spaces. All faults come at once, and then no policy at all:
 * half a policy set would be worse than the one before.
 */
export function parsePolicyFile(text: string): ParsedPolicyFile {
  const [heading, ...records] = csvRecords(text);
  const columns = heading?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = POLICY_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return { faults: [{ line: heading?.line ?? 1, column: null, problem: `The heading lacks ${missing.join(', ')}.` }] };
  if (records.length === 0) return { faults: [{ line: 2, column: null, problem: 'The file has a heading and no policy.' }] };
  const faults: PolicyFileFault[] = [];
  const byKey: Read['byKey'] = new Map();
  for (const record of records) readRecord(record, columns, { faults, byKey });
  const policies = [...byKey.values()].map(({ cells, groups }) => policyOf(cells, groups));
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { policies };
}

type Read = { faults: PolicyFileFault[]; byKey: Map<string, { cells: Cells; groups: CoverageGroup[] }> };

function readRecord(record: CsvRecord, columns: readonly string[], { faults, byKey }: Read): void {
  const cells = cellsOf(record, columns);
  const found = faultsOf(cells, record, columns.length);
  faults.push(...found.map((fault) => ({ line: record.line, ...fault })));
  if (found.length > 0) return;
  const key = `${cells.policy}|${cells.effective_from}`;
  const known = byKey.get(key);
  const group = groupOf(cells);
  if (!known) {
    byKey.set(key, { cells, groups: group ? [group] : [] });
    return;
  }
  const unlike = SAME_FOR_ALL.find((column) => cells[column] !== known.cells[column]);
  if (unlike)
    faults.push({ line: record.line, column: unlike, problem: `${cells.policy} says something else here than in its line above.` });
  else if (!group) faults.push({ line: record.line, column: 'diagnoses', problem: `${cells.policy} stands in the file twice.` });
  else known.groups.push(group);
}

/** What all lines of a policy share; only its groups of diagnoses differ. */
const SAME_FOR_ALL: readonly Column[] = ['type', 'title', 'payer', 'state', 'effective_to', 'procedures', 'limit_count', 'limit_months'];

function cellsOf(record: CsvRecord, columns: readonly string[]): Cells {
  const cell = (column: Column): string => record.cells[columns.indexOf(column)]?.trim() ?? '';
  const upper = (column: Column): string => cell(column).toUpperCase();
  return {
    policy: cell('policy'),
    type: cell('type'),
    title: cell('title'),
    payer: cell('payer'),
    state: upper('state'),
    effective_from: cell('effective_from'),
    effective_to: cell('effective_to'),
    procedures: upper('procedures'),
    logic: cell('logic').toLowerCase(),
    diagnoses: upper('diagnoses'),
    limit_count: cell('limit_count'),
    limit_months: cell('limit_months'),
  };
}

function faultsOf(cells: Cells, record: CsvRecord, columnCount: number): Omit<PolicyFileFault, 'line'>[] {
  if (record.cells.length !== columnCount)
    return [
      {
        column: null,
        problem: `The line has ${record.cells.length} cells, the heading ${columnCount}. A comma inside a cell needs quotes.`,
      },
    ];
  const faults: Omit<PolicyFileFault, 'line'>[] = [];
  const refuse = (column: Column, isWrong: boolean, problem: string): void => {
    if (isWrong) faults.push({ column, problem });
  };
  refuse('policy', !/^[\w.-]{1,40}$/.test(cells.policy), 'A policy needs a number of letters, digits, dots and dashes.');
  refuse('type', typeOf(cells.type) === null, `A type is one of ${TYPES.join(', ')}.`);
  refuse('title', cells.title === '' || cells.title.length > 200, 'A title has 1 to 200 characters.');
  refuse('payer', cells.payer.length > 80, 'A payer is its id, MEDICARE, or empty for all.');
  refuse('state', cells.state !== '' && !isUspsState(cells.state), 'A state is its two letters, or empty for everywhere.');
  refuse('effective_from', !isCalendarDate(cells.effective_from), 'The first day is a day, YYYY-MM-DD.');
  const ends = cells.effective_to;
  refuse(
    'effective_to',
    ends !== '' && (!isCalendarDate(ends) || ends < cells.effective_from),
    'The last day is a day on or after the first, or empty.',
  );
  const oddProcedure = partsOf(cells.procedures).find((code) => !PROCEDURE.test(code));
  refuse('procedures', cells.procedures === '', 'A policy names its procedures.');
  refuse('procedures', oddProcedure !== undefined, `"${oddProcedure}" is no procedure code.`);
  const oddDiagnosis = partsOf(cells.diagnoses).find((code) => !DIAGNOSES.test(code));
  refuse('diagnoses', oddDiagnosis !== undefined, `"${oddDiagnosis}" is no diagnosis code, subtree or range.`);
  refuse('logic', cells.diagnoses !== '' && cells.logic !== 'any' && cells.logic !== 'all', 'Logic is "any" or "all" of the diagnoses.');
  const [count, months] = [cells.limit_count, cells.limit_months];
  refuse(
    'limit_count',
    (count !== '' || months !== '') && !(isWhole(count) && isWhole(months)),
    'A limit is a count in a number of months, both whole.',
  );
  refuse('diagnoses', cells.diagnoses === '' && count === '', 'A policy says which diagnoses it covers, or how often it pays.');
  return faults;
}

function policyOf(cells: Cells, groups: readonly CoverageGroup[]): CoveragePolicy {
  return {
    id: cells.policy,
    type: typeOf(cells.type) ?? 'payer',
    title: cells.title,
    payer: cells.payer === '' ? null : cells.payer,
    state: cells.state === '' ? null : cells.state,
    effectiveFrom: cells.effective_from,
    effectiveTo: cells.effective_to === '' ? null : cells.effective_to,
    procedures: partsOf(cells.procedures),
    groups,
    ...(cells.limit_count === '' ? {} : { frequency: { count: Number(cells.limit_count), months: Number(cells.limit_months) } }),
  };
}

function groupOf({ diagnoses, logic }: Cells): CoverageGroup | null {
  return diagnoses === '' ? null : { codes: partsOf(diagnoses), logic: logic === 'all' ? 'all' : 'any' };
}

const typeOf = (written: string): CoveragePolicy['type'] | null =>
  TYPES.find((type) => type.toLowerCase() === written.toLowerCase()) ?? null;
const partsOf = (cell: string): string[] => cell.split(/[\s;]+/).filter((part) => part !== '');
const isWhole = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);
