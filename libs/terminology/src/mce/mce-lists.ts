import { MalformedReleaseError } from '../malformed-release-error.js';
import { namedCsvRows } from '../text/csv.js';

export interface AgeRange {
  category: string;
  minimumYears: number;
  maximumYears: number;
}

/** Medicare Code Editor lists. They edit inpatient claims; for professional claims they are data-quality hints. */
export interface MceLists {
  ageRanges: ReadonlyMap<string, readonly AgeRange[]>;
  allowedSex: ReadonlyMap<string, 'F' | 'M'>;
  manifestationNotPrincipal: ReadonlySet<string>;
  unacceptablePrincipal: ReadonlySet<string>;
  questionableAdmission: ReadonlySet<string>;
}

export const NO_MCE_LISTS: MceLists = {
  ageRanges: new Map(),
  allowedSex: new Map(),
  manifestationNotPrincipal: new Set(),
  unacceptablePrincipal: new Set(),
  questionableAdmission: new Set(),
};

export function parseAgeConflicts(text: string, file: string): Map<string, AgeRange[]> {
  const ranges = new Map<string, AgeRange[]>();
  for (const row of namedCsvRows(text, file, ['code', 'category', 'age_min', 'age_max'])) {
    const minimumYears = Number(row.get('age_min'));
    const maximumYears = Number(row.get('age_max'));
    if (!Number.isInteger(minimumYears) || !Number.isInteger(maximumYears) || maximumYears < minimumYears)
      throw new MalformedReleaseError(file, row.line, `"${row.get('age_min')}" to "${row.get('age_max')}" is not a range of ages`);
    const range = { category: row.get('category'), minimumYears, maximumYears };
    ranges.set(row.get('code'), [...(ranges.get(row.get('code')) ?? []), range]);
  }
  return ranges;
}

export function parseSexConflicts(text: string, file: string): Map<string, 'F' | 'M'> {
  const sexes = new Map<string, 'F' | 'M'>();
  for (const row of namedCsvRows(text, file, ['code', 'allowed_sex'])) {
    const sex = row.get('allowed_sex');
    if (sex !== 'F' && sex !== 'M') throw new MalformedReleaseError(file, row.line, `allowed sex "${sex}" is neither F nor M`);
    sexes.set(row.get('code'), sex);
  }
  return sexes;
}

/** Any of the lists that name codes alone. */
export function parseCodeList(text: string, file: string): Set<string> {
  const codes = new Set<string>();
  for (const row of namedCsvRows(text, file, ['code'])) {
    if (row.get('code') === '') throw new MalformedReleaseError(file, row.line, 'the code is empty');
    codes.add(row.get('code'));
  }
  return codes;
}
