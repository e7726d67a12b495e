import fc from 'fast-check';
import type { CoveragePolicy } from './coverage-policy.js';
import { EXAMPLE_POLICIES } from './example-policies.js';
import { parsePolicyFile, POLICY_COLUMNS } from './parse-policy-file.js';
import { renderPolicyFile } from './render-policy-file.js';

const heading = POLICY_COLUMNS.join(',');
const good = 'L1,LCD,Lipid testing,MEDICARE,TX,2026-01-01,,80061 83721,any,E78.- I10-I15,,';
const faultsOf = (...lines: string[]) =>
  parsePolicyFile([heading, ...lines].join('\n')).faults?.map(({ line, column, problem }) => `${line} ${column}: ${problem}`);

describe('a file of coverage policies (CR-200, CR-201)', () => {
  it('reads a policy with its codes, payer, state and days', () => {
    expect(parsePolicyFile(`${heading}\n${good}\n`).policies).toEqual([
      {
        id: 'L1',
        type: 'LCD',
        title: 'Lipid testing',
        payer: 'MEDICARE',
        state: 'TX',
        effectiveFrom: '2026-01-01',
        effectiveTo: null,
        procedures: ['80061', '83721'],
        groups: [{ codes: ['E78.-', 'I10-I15'], logic: 'any' }],
      },
    ]);
  });
  it('adds a group of diagnoses for each further line of the same policy', () => {
    const more = good.replace('any,E78.- I10-I15', 'all,Z79.899 L40.-');
    expect(parsePolicyFile([heading, good, more].join('\n')).policies?.[0]?.groups.map(({ logic }) => logic)).toEqual(['any', 'all']);
  });
  it('reads what a spreadsheet saves: a byte order mark, quotes, commas in titles, Windows line ends, columns in another order', () => {
    const columns = [...POLICY_COLUMNS].reverse();
    const row = ['', '', 'E78.-', 'any', '80061', '', '2026-01-01', 'TX', '', '"Lipids, ""all"" of them"', 'LCD', 'L1'];
    const { policies } = parsePolicyFile(`\uFEFF${columns.join(',')}\r\n${row.join(',')}\r\n`);
    expect(policies).toMatchObject([{ id: 'L1', title: 'Lipids, "all" of them', payer: null, state: 'TX' }]);
  });
  it('reads our own example set back as it was', () => {
    expect(parsePolicyFile(renderPolicyFile(EXAMPLE_POLICIES)).policies).toEqual(EXAMPLE_POLICIES);
  });
  it('reads back whatever titles and codes it wrote', () => {
    const code = fc.constantFrom('E78.-', 'I10', 'E08-E13', 'Z79.899');
    const policy = fc.record({
      id: fc.stringMatching(/^[A-Z]\d{1,6}$/),
      type: fc.constantFrom('NCD' as const, 'LCD' as const, 'payer' as const),
      title: fc.string({ minLength: 1, maxLength: 60 }).filter((title) => title.trim() === title && !/[\r\n]/.test(title)),
      payer: fc.constantFrom(null, 'MEDICARE', '60054'),
      state: fc.constantFrom(null, 'TX'),
      effectiveFrom: fc.constant('2026-01-01'),
      effectiveTo: fc.constantFrom(null, '2026-12-31'),
      procedures: fc.constantFrom(['80061'], ['G0438', 'G0439']),
      groups: fc.array(
        fc.record({ codes: fc.array(code, { minLength: 1, maxLength: 4 }), logic: fc.constantFrom('any' as const, 'all' as const) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(policy, { selector: ({ id }) => id, maxLength: 5, minLength: 1 }), (policies: CoveragePolicy[]) => {
        expect(parsePolicyFile(renderPolicyFile(policies)).policies).toEqual(policies);
      }),
      { numRuns: 100 },
    );
  });

  it('names the line and the column of every fault at once, and takes nothing', () => {
    expect(
      faultsOf(good, 'L2,LCE,Lipid testing,,TXX,2026-02-30,,8006,any,E78.-,,', 'L3,LCD,,,,2026-01-01,2025-01-01,80061,some,78.E,1,'),
    ).toEqual([
      '3 type: A type is one of NCD, LCD, payer.',
      '3 state: A state is its two letters, or empty for everywhere.',
      '3 effective_from: The first day is a day, YYYY-MM-DD.',
      '3 procedures: "8006" is no procedure code.',
      '4 title: A title has 1 to 200 characters.',
      '4 effective_to: The last day is a day on or after the first, or empty.',
      '4 diagnoses: "78.E" is no diagnosis code, subtree or range.',
      '4 logic: Logic is "any" or "all" of the diagnoses.',
      '4 limit_count: A limit is a count in a number of months, both whole.',
    ]);
  });
  it('counts lines as an editor does, over a cell of two lines and an empty line', () => {
    const wide = good.replace('Lipid testing', '"Lipid\ntesting"');
    expect(faultsOf(wide, '', good.replace('L1', 'L 2'))).toEqual([
      '5 policy: A policy needs a number of letters, digits, dots and dashes.',
    ]);
  });
  it('reads a file as an old spreadsheet saved it, with carriage returns alone', () => {
    expect(parsePolicyFile(`${heading}\r${good}\r`).policies).toHaveLength(1);
  });
  it('reads a large file in time that grows with its length alone: a cell of stray quotes, a policy of many lines', () => {
    const startedAt = performance.now();
    expect(faultsOf('a"'.repeat(300_000))).toEqual([expect.stringMatching(/^2 null: The line has 1 cells/)]);
    expect(parsePolicyFile([heading, ...Array<string>(30_000).fill(good)].join('\n')).policies?.[0]?.groups).toHaveLength(30_000);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
  it('says when a comma has split a cell', () => {
    expect(faultsOf(good.replace('Lipid testing', 'Lipid, testing'))).toEqual([
      '2 null: The line has 13 cells, the heading 12. A comma inside a cell needs quotes.',
    ]);
  });
  it('refuses two lines of a policy that contradict each other, and a policy that stands there twice', () => {
    expect(faultsOf(good, good.replace('TX', 'OK'))).toEqual(['3 state: L1 says something else here than in its line above.']);
    const limit = 'L9,payer,Wellness,,,2026-01-01,,G0439,,,1,12';
    expect(faultsOf(limit, limit)).toEqual(['3 diagnoses: L9 stands in the file twice.']);
  });
  it('refuses a file without its heading, and one with nothing else', () => {
    expect(parsePolicyFile(good).faults?.[0]?.problem).toMatch(/^The heading lacks policy, type/);
    expect(faultsOf()).toEqual(['2 null: The file has a heading and no policy.']);
    expect(parsePolicyFile('').faults?.[0]?.problem).toMatch(/^The heading lacks/);
  });
});
