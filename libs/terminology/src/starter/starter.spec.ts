import { ICD10CM_SHAPE } from '@chartwright/primitives';
import { CodeBook } from '../release/code-book.js';
import { buildSearchIndex } from '../search/search-index.js';
import { searchCodes } from '../search/search-codes.js';
import { expandFamily } from './expand-family.js';
import { starterCodes } from './starter-codes.js';
import { starterParts, starterServices } from './starter-parts.js';

describe('the starter set', () => {
  const book = new CodeBook(starterParts('test'));
  const view = book.on('2026-01-05');

  it('holds at least 3,000 billable diagnosis codes and 150 HCPCS codes, all of the right shape', () => {
    const codes = starterCodes();
    expect(codes.filter((row) => row.billable).length).toBeGreaterThanOrEqual(3000);
    expect(starterServices().length).toBeGreaterThanOrEqual(150);
    expect(codes.filter((row) => !ICD10CM_SHAPE.test(row.code)).map((row) => row.code)).toEqual([]);
  });

  it('says that it is the starter set and how to load the rest', () => {
    expect(book.isStarterSet).toBe(true);
    expect(book.missing.join(' ')).toContain('npm run codesets:import');
  });

  it('knows everyday codes by date of service, with parents, sides and 7th characters in place', () => {
    expect(view.find('E11.9')).toMatchObject({ title: 'Type 2 diabetes mellitus without complications', billable: true });
    expect(view.isBillable('E11')).toBe(false);
    expect(view.parent('S93.401A')?.code).toBe('S93401');
    expect(view.lateralitySiblings('M25.561').map(({ side, entry }) => `${side} ${entry.code}`)).toEqual([
      'left M25562',
      'unspecified M25569',
    ]);
    expect(view.findHcpcs('J1885')?.longDescription).toContain('Ketorolac');
  });

  it.each([
    ['htn', 'I10'],
    ['right knee pain', 'M25561'],
    ['t2dm', 'E119'],
    ['sprained ankle left subsequent', 'S93402D'],
    ['flu shot', 'Z23'],
  ])('answers the search for "%s"', (text, code) => {
    const index = buildSearchIndex(book);
    expect(searchCodes(index, { text, dateOfService: '2026-01-05', limit: 10 }).hits[0]?.code).toBe(code);
  });
});

describe('a family line', () => {
  it('writes every combination of its alternatives, numbered ones in their own order', () => {
    const rows = expandFamily('M25.5{1/6}{1/2} | Pain in {2=right/left} {1=shoulder/knee}');
    expect(rows.map((row) => `${row.code} ${row.title}`)).toEqual([
      'M25511 Pain in right shoulder',
      'M25512 Pain in left shoulder',
      'M25561 Pain in right knee',
      'M25562 Pain in left knee',
    ]);
  });

  it('adds 7th characters with placeholder X and makes the line itself a header (CR-004)', () => {
    expect(expandFamily('W11 | Fall on and from ladder ~injury').map((row) => [row.code, row.billable])).toEqual([
      ['W11', false],
      ['W11XXXA', true],
      ['W11XXXD', true],
      ['W11XXXS', true],
    ]);
  });

  it('refuses an ending that it does not know', () => {
    expect(() => expandFamily('W11 | Fall ~burns')).toThrow('unknown ending "burns"');
  });
});
