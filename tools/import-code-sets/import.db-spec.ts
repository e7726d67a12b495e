import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeSetFile, type CodeSetFile, readStoredCodeSets } from '@chartwright/code-set-files';
import type { CodeBook } from '@chartwright/terminology';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../apps/api/test/support/test-database.js';
import { ImportJournal } from './import-journal.js';
import { RefusedImportError } from './refused-import-error.js';
import { type ImportReport, storeReleases } from './store-releases.js';

// Codes and titles of our own, in the official layout.
type Row = [code: string, flag: 0 | 1, title: string];
const orderFile = (place: string, rows: readonly Row[]): CodeSetFile =>
  textFile(
    place,
    rows
      .map(([code, flag, title], at) => `${String(at + 1).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.padEnd(60)} ${title}`)
      .join('\r\n'),
  );
const textFile = (place: string, text: string): CodeSetFile => codeSetFile(place, () => Promise.resolve(Buffer.from(text)));

const OCTOBER = orderFile('icd10cm/2030/icd10cm_order_2030.txt', [
  ['X10', 0, 'Burn of paper'],
  ['X100', 1, 'Burn of blue paper'],
  ['X11', 1, 'Stain of ink'],
]);
const APRIL = orderFile('icd10cm/2030-04/icd10cm_order_2030.txt', [
  ['X10', 0, 'Burn of paper'],
  ['X100', 1, 'Burn of blue or green paper'],
  ['X11', 0, 'Stain of ink'],
  ['X110', 1, 'Stain of red ink'],
]);

describe('an import of code sets', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
  }, 120_000);
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  const rows = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => (await client.query<R>(sql)).rows;
  const storeFiles = async (...files: CodeSetFile[]): Promise<ImportReport> => {
    const journal = await ImportJournal.begin(database.ownerUrl, 'test');
    try {
      const report = await storeReleases(database.ownerUrl, files, journal);
      await journal.end({ state: 'done', message: null });
      return report;
    } catch (error) {
      await journal.end({ state: 'refused', message: String(error) });
      throw error;
    }
  };
  const stored = async (): Promise<CodeBook> => {
    const book = await readStoredCodeSets(async (sql) => rows(sql));
    if (!book) throw new Error('nothing is stored');
    return book;
  };
  /** Everything an import may write, as it stands. */
  const snapshot = async (): Promise<unknown[]> => [
    await rows('SELECT system, name, checksum FROM code_release ORDER BY system, name'),
    await rows('SELECT place, checksum FROM code_set_file ORDER BY place'),
    await rows('SELECT release_id, code, title, is_billable FROM code_icd10cm ORDER BY release_id, code'),
  ];

  it('stores a release with its range, its checksum and its rows', async () => {
    const report = await storeFiles(OCTOBER);
    expect(report).toMatchObject({ imported: ['icd10cm/2030/icd10cm_order_2030.txt'], counts: { icd10cm: 3 } });
    const [release] = await rows<{ from: string; to: string; checksum: string }>(
      `SELECT effective_from::text AS from, effective_to::text AS to, checksum FROM code_release WHERE system = 'icd10cm'`,
    );
    expect(release).toMatchObject({ from: '2029-10-01', to: '2030-09-30' });
    expect(release?.checksum).toMatch(/^[0-9a-f]{64}$/);
    await storeFiles(APRIL);
    const checksums = await rows<{ checksum: string }>(`SELECT DISTINCT checksum FROM code_release WHERE system = 'icd10cm'`);
    expect(checksums).toHaveLength(2);
  });

  it('changes nothing when the same files come again', async () => {
    await storeFiles(OCTOBER);
    const before = await snapshot();
    const report = await storeFiles(OCTOBER);
    expect(report).toMatchObject({ imported: [], unchanged: ['icd10cm/2030/icd10cm_order_2030.txt'] });
    expect(await snapshot()).toEqual(before);
  });

  it('refuses a changed file under the name of a release that is there, and leaves all as it was', async () => {
    await storeFiles(OCTOBER);
    const before = await snapshot();
    const changed = orderFile(OCTOBER.place, [['X10', 1, 'Burn of anything']]);
    await expect(storeFiles(changed, APRIL)).rejects.toThrow('differs from the file imported under that release name');
    expect(await snapshot()).toEqual(before);
  });

  it('refuses a folder in which nothing is recognised, and leaves all as it was', async () => {
    await storeFiles(OCTOBER);
    const before = await snapshot();
    await expect(storeFiles(textFile('holiday/list.txt', 'tent'))).rejects.toThrow(
      new RefusedImportError('Nothing was recognised as a file of a code set, of 1 looked at: they lie in folders such as icd10cm/2026.'),
    );
    await expect(storeFiles()).rejects.toThrow('of 0 looked at');
    expect(await snapshot()).toEqual(before);
    expect(await rows('SELECT state FROM code_import ORDER BY id')).toEqual([
      { state: 'done' },
      { state: 'refused' },
      { state: 'refused' },
    ]);
    expect(await storeFiles(OCTOBER, textFile('holiday/list.txt', 'tent'))).toMatchObject({ ignored: ['holiday/list.txt'] });
  });

  it('fails as a command, in one sentence, for what is no zip file and for a folder without code sets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chartwright-import-'));
    const noZip = join(folder, 'codes.zip');
    await writeFile(noZip, 'These are the codes.');
    const run = (source: string) =>
      spawnSync(process.execPath, ['tools/run.mjs', 'import-code-sets/import', source], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, OWNER_DATABASE_URL: database.ownerUrl },
      });
    const ofFile = run(noZip);
    const ofFolder = run(folder);
    await rm(folder, { recursive: true });
    const sentence = 'codes.zip is neither a folder nor a whole zip file. Nothing was changed.\n';
    expect(ofFile).toMatchObject({ status: 1, stdout: '', stderr: sentence });
    expect(ofFolder).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('Nothing was recognised as a file of a code set'),
    });
    expect(await rows('SELECT state FROM code_import')).toEqual([{ state: 'refused' }, { state: 'refused' }]);
  }, 120_000);

  it('names file, line and reason of a malformed line, and leaves all as it was', async () => {
    await storeFiles(OCTOBER);
    const before = await snapshot();
    const torn = textFile(
      'icd10cm/2031/icd10cm_order_2031.txt',
      `${'00001 X10     0 Header'.padEnd(77)}Header\n${'00002 X100    7 Flag'.padEnd(77)}Flag`,
    );
    await expect(storeFiles(torn)).rejects.toThrow(/icd10cm_order_2031\.txt.* line 2.*"7" in column 15/);
    expect(await snapshot()).toEqual(before);
  });

  it('keeps the other releases, and an April update answers from its first day (CR-003)', async () => {
    await storeFiles(OCTOBER);
    await storeFiles(APRIL);
    const book = await stored();
    expect(book.on('2030-03-31').find('X100')?.title).toBe('Burn of blue paper');
    expect(book.on('2030-04-01').find('X100')?.title).toBe('Burn of blue or green paper');
    expect(book.on('2030-03-31').isBillable('X11')).toBe(true);
    expect(book.on('2030-04-01').isBillable('X11')).toBe(false);
    expect(await rows(`SELECT name FROM code_release WHERE system = 'icd10cm' ORDER BY effective_from`)).toEqual([
      { name: '2030' },
      { name: '2030-04' },
    ]);
  });

  it('tells what the release changed against the one before', async () => {
    await storeFiles(OCTOBER);
    const { differences } = await storeFiles(APRIL);
    expect(differences).toEqual([
      {
        system: 'icd10cm',
        from: '2030',
        to: '2030-04',
        changes: { added: 1, deleted: 0, revised: 1, billableToHeader: 1, headerToBillable: 0 },
      },
    ]);
  });

  it('can be watched while it runs: its journal is read from another connection before it ends', async () => {
    const seen: { state: string; step: string }[] = [];
    const watched = codeSetFile(OCTOBER.place, async () => {
      seen.push(...(await rows<{ state: string; step: string }>('SELECT state, step FROM code_import')));
      return OCTOBER.read();
    });
    await storeFiles(watched);
    expect(seen[0]).toEqual({ state: 'running', step: 'Reading the files' });
    const [end] = await rows<{ state: string; lines: string[]; finished: boolean }>(
      'SELECT state, lines, finished_at IS NOT NULL AS finished FROM code_import',
    );
    expect(end).toMatchObject({ state: 'done', finished: true });
    expect(end?.lines.join('\n')).toContain('ICD-10-CM 2030: 3 codes');
  });

  it('refuses a database that npm start never set up, and leaves no connection open', async () => {
    const bare = new URL(database.ownerUrl);
    bare.searchParams.set('application_name', 'import-into-nothing');
    for (const name of ['postgres', 'nobody-made-this-one']) {
      bare.pathname = `/${name}`;
      const begun = ImportJournal.begin(bare.href, 'test');
      await expect(begun).rejects.toThrow(RefusedImportError);
      await expect(begun).rejects.toThrow('has not been set up yet');
    }
    const open = `SELECT pid FROM pg_stat_activity WHERE application_name = 'import-into-nothing'`;
    for (let look = 0; look < 50 && (await rows(open)).length > 0; look += 1) await new Promise((done) => setTimeout(done, 100));
    expect(await rows(open)).toEqual([]);
  });

  it('says of an import that was killed that it was broken off', async () => {
    await ImportJournal.begin(database.ownerUrl, 'killed').then((journal) => journal.step('Reading the files'));
    await storeFiles(OCTOBER);
    expect(await rows('SELECT source, state FROM code_import ORDER BY id')).toEqual([
      { source: 'killed', state: 'failed' },
      { source: 'test', state: 'done' },
    ]);
  });
});
