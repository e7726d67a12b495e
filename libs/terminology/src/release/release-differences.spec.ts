import { NO_PARTS } from './code-book.js';
import { CodeTree } from './code-tree.js';
import { countReleases } from './release-counts.js';
import { compareWithPrevious, countChanges } from './release-differences.js';
import { openEndedRelease } from './release.js';

type Row = [code: string, title: string, billable: boolean];
const edition = (name: string, from: string, rows: Row[]) => ({
  release: openEndedRelease('icd10cm', name, from),
  content: CodeTree.build(rows.map(([code, title, billable]) => ({ code, title, billable, shortTitle: title }))),
});
const parts = {
  ...NO_PARTS,
  icd10cm: [
    edition('later', '2025-10-01', [
      ['G35', 'Multiple sclerosis', false],
      ['G35A', 'Relapsing multiple sclerosis', true],
      ['I10', 'Essential (primary) hypertension', true],
      ['R05', 'Cough, of any kind', true],
    ]),
    edition('earlier', '2024-10-01', [
      ['G35', 'Multiple sclerosis', true],
      ['I10', 'Essential (primary) hypertension', true],
      ['I11', 'Hypertensive heart disease', true],
      ['R05', 'Cough', true],
    ]),
  ],
};

describe('what a release changed', () => {
  it('is told against the release before it, whatever their order of arrival', () => {
    const found = compareWithPrevious(parts, 'icd10cm', 'later');
    expect(found?.from.name).toBe('earlier');
    expect(found?.changes.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'billableToHeader G35',
      'added G35A',
      'revised R05',
      'deleted I11',
    ]);
    expect(countChanges(found?.changes ?? [])).toEqual({ added: 1, deleted: 1, revised: 1, billableToHeader: 1, headerToBillable: 0 });
  });

  it('is nothing for the oldest release and for a name that is not loaded', () => {
    expect(compareWithPrevious(parts, 'icd10cm', 'earlier')).toBeNull();
    expect(compareWithPrevious(parts, 'hcpcs', 'later')).toBeNull();
  });

  it('stands beside what each release holds', () => {
    expect(countReleases(parts).map(({ release, counts }) => [release.name, ...counts.map(({ count }) => count)])).toEqual([
      ['later', 3, 1],
      ['earlier', 4, 0],
    ]);
  });
});
