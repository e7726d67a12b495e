import { codeReleasePaths, codeSearchPaths, type CodeReleases, type ReleaseDifferences } from '@chartwright/contracts';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { ImportJournal } from '../../../tools/import-code-sets/import-journal.js';
import { storeReleases } from '../../../tools/import-code-sets/store-releases.js';
import { CodeSetsService } from '../src/platform/code-sets/code-sets.service.js';
import { CodeSetsRefresher } from '../src/platform/code-sets/code-sets-refresher.js';
import { startApi, type TestApi } from './support/start-api.js';

const DAY = '2030-05-01';
// Codes and titles of our own, in the official layout.
const orderFile = (name: string, rows: readonly (readonly [code: string, flag: 0 | 1, title: string])[]): CodeSetFile =>
  codeSetFile(`icd10cm/${name}/icd10cm_order_${name}.txt`, () =>
    Promise.resolve(
      Buffer.from(
        rows
          .map(([code, flag, title], at) => `${String(at + 1).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.padEnd(60)} ${title}`)
          .join('\n'),
      ),
    ),
  );

describe('code releases, while the system serves', () => {
  let api: TestApi;
  let second: TestApi;
  beforeAll(async () => {
    api = await startApi();
    second = await startApi();
  }, 120_000);
  afterAll(async () => {
    await api.stop();
    await second.stop();
  });

  const importInto = async (target: TestApi, ...files: CodeSetFile[]): Promise<void> => {
    const journal = await ImportJournal.begin(target.testDatabase.ownerUrl, 'test');
    await storeReleases(target.testDatabase.ownerUrl, files, journal);
    await journal.end({ state: 'done', message: null });
  };
  const list = async (): Promise<CodeReleases> => (await (await api.as('firm_admin')).get(codeReleasePaths.list)).body;
  const found = async (text: string): Promise<string[]> => {
    const answer = await (await api.as('coder')).post(codeSearchPaths.search, { text, dateOfService: DAY, system: 'diagnosis' });
    expect(answer.status).toBe(200);
    return answer.body.hits.map(({ code }: { code: string }) => code);
  };

  const inkFile = orderFile('2030', [
    ['X99', 0, 'Purple ink'],
    ['X990', 1, 'Purple ink on paper'],
  ]);
  /** The same files again change nothing: each test has its releases, whichever ran before it. */
  const withInk = async (): Promise<void> => {
    await importInto(api, inkFile);
    await api.app.get(CodeSetsRefresher).look();
  };

  it('begin with the bundled starter set and say so', async () => {
    const before: CodeReleases = (await (await second.as('firm_admin')).get(codeReleasePaths.list)).body;
    expect(before.isStarterSet).toBe(true);
    expect(before.releases.find(({ system }) => system === 'icd10cm')).toMatchObject({
      loadedAt: null,
      checksum: null,
      hasDifferences: false,
    });
    expect(before.imports).toEqual([]);
  });

  it('are taken over whole: every answer during the import is of one release, the next of the other', async () => {
    const refresher = api.app.get(CodeSetsRefresher);
    expect(await found('M54.50')).toContain('M54.50');
    let isImporting = true;
    const answers: string[][] = [];
    const asking = (async () => {
      while (isImporting) answers.push(await found('X99'));
    })();
    await importInto(api, inkFile);
    await refresher.look();
    isImporting = false;
    await asking;
    expect(answers.length).toBeGreaterThan(0);
    for (const codes of answers) expect([[], ['X99.0', 'X99']]).toContainEqual(codes);
    expect(await found('purple ink')).toEqual(['X99.0', 'X99']);
    expect(await refresher.look()).toBe(false);
  });

  it('are taken over as well when they landed while the process was starting', async () => {
    await withInk();
    const starting = new CodeSetsService(second.app.get(CodeSetsService, { strict: false }).codeBook(), null);
    const refresher = new CodeSetsRefresher(starting, api.database);
    refresher.onApplicationBootstrap();
    const looks = await Promise.all([refresher.look(), refresher.look()]);
    refresher.onApplicationShutdown();
    expect(looks).toEqual([true, true]);
    expect(starting.codeBook().isStarterSet).toBe(false);
  });

  it('are taken over by a look that is asked for while an older look goes on', async () => {
    const starting = new CodeSetsService(second.app.get(CodeSetsService, { strict: false }).codeBook(), null);
    const database = api.database;
    const refresher = new CodeSetsRefresher(starting, database);
    const older = refresher.look();
    await withInk();
    await refresher.look();
    await older;
    expect(starting.codeBook().releases.some(({ name }) => name === '2030')).toBe(true);
  });

  it('are listed with range, checksum, counts and when they were loaded', async () => {
    await withInk();
    const after = await list();
    expect(after.isStarterSet).toBe(false);
    const release = after.releases.find(({ system, name }) => system === 'icd10cm' && name === '2030');
    expect(release).toMatchObject({
      effectiveFrom: '2029-10-01',
      effectiveTo: '2030-09-30',
      counts: [
        { what: 'billable codes', count: 1 },
        { what: 'headers', count: 1 },
      ],
    });
    expect(release?.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(after.imports[0]).toMatchObject({ state: 'done', source: 'test' });
  });

  it('are compared page by page', async () => {
    await withInk();
    await importInto(
      api,
      orderFile('2031', [
        ['X99', 0, 'Purple ink'],
        ['X990', 0, 'Purple ink on paper'],
        ['X9900', 1, 'Purple ink on white paper'],
        ['X9901', 1, 'Purple ink on grey paper'],
      ]),
    );
    await api.app.get(CodeSetsRefresher).look();
    const admin = await api.as('firm_admin');
    const page = async (query: string): Promise<ReleaseDifferences> =>
      (await admin.get(`${codeReleasePaths.differences}?system=icd10cm&name=2031&${query}`)).body;
    const added = await page('kind=added&limit=1&offset=1');
    expect(added).toMatchObject({ from: '2030', to: '2031', total: 2, counts: { added: 2, billableToHeader: 1, deleted: 0 } });
    expect(added.rows).toEqual([{ code: 'X99.01', before: null, after: 'Purple ink on grey paper' }]);
    expect((await page('kind=billableToHeader')).rows.map(({ code }) => code)).toEqual(['X99.0']);
    expect((await admin.get(`${codeReleasePaths.differences}?system=icd10cm&name=1999&kind=added`)).status).toBe(404);
  });

  it('of a CPT licensee are found by their words and numbers, before the practices’ own labels', async () => {
    const file = codeSetFile('cpt/2030/cpt_2030.txt', () =>
      Promise.resolve(Buffer.from('Code\tLong\n90001\tOwn wording of ink removal\n')),
    );
    await importInto(api, file);
    await api.app.get(CodeSetsRefresher).look();
    const coder = await api.as('coder');
    for (const text of ['ink removal', '90001']) {
      const answer = await coder.post(codeSearchPaths.search, { text, dateOfService: DAY, system: 'procedure' });
      expect(answer.body.hits[0]).toMatchObject({ kind: 'procedure', code: '90001', title: 'Own wording of ink removal' });
    }
    const detail = await coder.get(codeSearchPaths.detail('90001', DAY));
    expect(detail.body).toMatchObject({ title: 'Own wording of ink removal', releaseName: '2030' });
    expect((await list()).releases.find(({ system }) => system === 'cpt')?.counts).toEqual([{ what: 'codes', count: 1 }]);
  });

  it('that cannot be read again leave the codes at hand in place', async () => {
    await importInto(second, orderFile('2030', [['X99', 1, 'Purple ink']]));
    await second.asOwner(`UPDATE code_set_file SET gzipped = 'torn'::bytea`);
    expect(await second.app.get(CodeSetsRefresher).look()).toBe(false);
    const answer = await (
      await second.as('coder')
    ).post(codeSearchPaths.search, { text: 'M54.50', dateOfService: DAY, system: 'diagnosis' });
    expect(answer.body.hits[0].code).toBe('M54.50');
  });

  it('belong to the firm’s administrators', async () => {
    expect((await (await api.as('coder')).get(codeReleasePaths.list)).status).toBe(403);
  });
});
