import { ENGINE_VERSION } from '@chartwright/suggestions';
import { codingPaths, type CodingDesk } from '@chartwright/contracts';
import { codeSetFile, type CodeSetFile } from '@chartwright/code-set-files';
import { ImportJournal } from '../../../tools/import-code-sets/import-journal.js';
import { storeReleases } from '../../../tools/import-code-sets/store-releases.js';
import { CodeSetsRefresher } from '../src/platform/code-sets/code-sets-refresher.js';
import { SuggestingService } from '../src/platform/suggesting/suggesting.service.js';
import { aCase, type GivenCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

// A code and a title of our own, in the official layout.
const RELEASE = codeSetFile('icd10cm/2026/icd10cm_order_2026.txt', () =>
  Promise.resolve(Buffer.from(`00001 ${'X990'.padEnd(7)} 1 ${'Purple ink on paper'.padEnd(60)} Purple ink on paper`)),
);
const FRESH = '2026';
const INDEX = codeSetFile('icd10cm/2026/icd10cm_index_2026.xml', () =>
  Promise.resolve(
    Buffer.from(
      '<ICD10CM.index><letter><title>I</title><mainTerm><title>Ink</title><code>X99.0</code></mainTerm></letter></ICD10CM.index>',
    ),
  ),
);

describe('a release that lands while the system serves', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
  }, 120_000);
  afterEach(() => api.stop());

  const importRelease = async (...files: CodeSetFile[]): Promise<void> => {
    const journal = await ImportJournal.begin(api.testDatabase.ownerUrl, 'test');
    await storeReleases(api.testDatabase.ownerUrl, files.length > 0 ? files : [RELEASE], journal);
    await journal.end({ state: 'done', message: null });
  };
  /** As the case was prepared, with whatever answers now. */
  const prepared = async (given: GivenCase): Promise<GivenCase> => {
    await api.inDatabase((tx) =>
      api.app.get(SuggestingService, { strict: false }).suggestFor(tx, { practiceId: given.practiceId, caseId: given.id }),
    );
    return given;
  };
  const opened = async (given: GivenCase): Promise<CodingDesk> => {
    const answer = await (await api.as('coder')).get(codingPaths.desk(given.id));
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const jobs = async (): Promise<unknown[]> => api.asOwner(`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'suggest-again'`);
  const releases = async (given: GivenCase): Promise<string[]> =>
    (
      await api.asOwner<{ name: string }>(
        `SELECT releases->>'icd10cm' AS name FROM suggestion_run WHERE case_id = $1 ORDER BY created_at`,
        [given.id],
      )
    ).map(({ name }) => name);

  it('reads the note of an open case again, once, when somebody opens the case', async () => {
    const given = await prepared(await api.given(aCase().inCodingBy(api.world.users.coder)));
    const before = await opened(given);
    expect(before.suggestions?.releases.icd10cm).not.toBe(FRESH);
    expect(await jobs()).toEqual([]);

    await importRelease();
    await api.app.get(CodeSetsRefresher).look();
    await opened(given);
    await opened(given);
    await api.runJobs();
    expect((await opened(given)).suggestions?.releases.icd10cm).toBe(FRESH);
    expect(await jobs()).toEqual([]);
    expect(await releases(given)).toEqual([before.suggestions?.releases.icd10cm, FRESH]);
    const told = await api.asOwner(`SELECT 1 FROM live_event WHERE topic = 'note' AND subject_id = $1`, [given.id]);
    expect(told).toHaveLength(1);
  });

  it('reads it again too when only the index of that release arrives later, under the same name', async () => {
    await importRelease();
    await api.app.get(CodeSetsRefresher).look();
    const given = await prepared(await api.given(aCase().inCodingBy(api.world.users.coder)));
    const before = await opened(given);
    await api.runJobs();
    expect(await releases(given)).toEqual([FRESH]);

    await importRelease(INDEX);
    await api.app.get(CodeSetsRefresher).look();
    await opened(given);
    await api.runJobs();
    expect(await releases(given)).toEqual([FRESH, FRESH]);
    const { releases: now } = (await opened(given)).suggestions ?? {};
    expect([before.suggestions?.releases.books, now?.books]).toEqual([
      'icd10cm-tabular none, icd10cm-index none',
      'icd10cm-tabular none, icd10cm-index 2026',
    ]);
  });

  it('reads it again with a newer engine, once, and never with an older one', async () => {
    const given = await prepared(await api.given(aCase().inCodingBy(api.world.users.coder)));
    const madeBy = (version: string) =>
      api.asOwner('UPDATE suggestion_run SET engine_version = $2 WHERE case_id = $1', [given.id, version]);
    await madeBy('99.0.0');
    await opened(given);
    expect(await jobs()).toEqual([]);
    await madeBy('0.9.0');
    await opened(given);
    await api.runJobs();
    expect((await opened(given)).suggestions?.engineVersion).toBe(ENGINE_VERSION);
    expect(await jobs()).toEqual([]);
  });

  it('is taken over first by a worker that has not seen it yet', async () => {
    const given = await prepared(await api.given(aCase().inCodingBy(api.world.users.coder)));
    await importRelease();
    const payload = { practiceId: given.practiceId, caseId: given.id, isForReleases: true };
    await api.inDatabase((tx) => tx.jobs.enqueue('suggest-again', payload));
    await api.runJobs();
    expect((await releases(given)).at(-1)).toBe(FRESH);
  });

  it('leaves the suggestions of a case that is coded as they were', async () => {
    const coder = api.world.users.coder;
    const given = await prepared(await api.given(aCase().inState('approved').with({ coderId: coder.id }).withDraft({})));
    await importRelease();
    await api.app.get(CodeSetsRefresher).look();
    await opened(given);
    expect(await jobs()).toEqual([]);
  });

  it('is no reason to read a note twice with the same release', async () => {
    const given = await prepared(await api.given(aCase().inCodingBy(api.world.users.coder)));
    const payload = { practiceId: given.practiceId, caseId: given.id, isForReleases: true };
    await api.inDatabase((tx) => tx.jobs.enqueue('suggest-again', payload));
    await api.runJobs();
    expect(await releases(given)).toHaveLength(1);
  });
});
