import {
  type CodeDetail,
  codeBrowsingPaths,
  codeSearchPaths,
  type IndexLine,
  type IndexPage,
  type RecentCodes,
  type TabularChapters,
  type TabularNodeDetail,
} from '@chartwright/contracts';
import { startApi, type TestApi } from './support/start-api.js';

const DAY = '2026-03-02';
const folder = process.env['CODESETS_DIR'];
/** The starter set has codes but neither notes nor an index: those need official releases. */
const withOfficialReleases = folder ? describe : describe.skip;

describe('browsing the starter set', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.stop());

  it('leads from a code to its parents and children', async () => {
    const answer = await (await api.as('coder')).get(codeBrowsingPaths.tabular('M54.5', DAY));
    expect(answer.status).toBe(200);
    const node: TabularNodeDetail = answer.body;
    expect(node.isBillable).toBe(false);
    expect(node.children.find(({ name }) => name === 'M54.50')?.isBillable).toBe(true);
    const below = await (await api.as('coder')).get(codeBrowsingPaths.tabular('M54.50', DAY));
    expect(below.body.parents.at(-1)).toEqual({ level: 'diagnosis', name: 'M54.5', title: 'Low back pain' });
  });

  it('knows no code or entry that the books do not print, and no date that the calendar does not', async () => {
    const coder = await api.as('coder');
    expect((await coder.get(codeBrowsingPaths.tabular('Q99.99', DAY))).status).toBe(404);
    expect((await coder.post(codeBrowsingPaths.index, { dateOfService: DAY, source: 'index', under: 9_999_999 })).status).toBe(404);
    const noDay = await coder.get(codeBrowsingPaths.chapters('2026-02-30'));
    expect(noDay.body.code).toBe('validation_failed');
    const noSource = await coder.post(codeBrowsingPaths.index, { dateOfService: DAY, source: 'drugs' });
    expect(noSource.body.code).toBe('validation_failed');
  });

  it('is refused without a session', async () => {
    expect((await api.anonymous().get(codeBrowsingPaths.tabular('E11', DAY))).status).toBe(401);
  });
});

withOfficialReleases('browsing the official releases', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ CODESETS_DIR: folder ?? '' });
  }, 120_000);
  afterAll(() => api.stop());

  const node = async (name: string): Promise<TabularNodeDetail> => {
    const answer = await (await api.as('coder')).get(codeBrowsingPaths.tabular(name, DAY));
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const page = async (asked: object): Promise<IndexPage> => {
    const answer = await (await api.as('coder')).post(codeBrowsingPaths.index, { dateOfService: DAY, source: 'index', ...asked });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const lineNamed = ({ lines }: IndexPage, title: string): IndexLine => {
    const found = lines.find((line) => line.title === title);
    if (!found) throw new Error(`no line ${title}`);
    return found;
  };

  it('opens a chapter, its sections, their categories and the codes below', async () => {
    const answer = await (await api.as('coder')).get(codeBrowsingPaths.chapters(DAY));
    const { chapters }: TabularChapters = answer.body;
    expect(chapters.length).toBeGreaterThanOrEqual(21);
    const endocrine = await node('4');
    expect(endocrine.level).toBe('chapter');
    expect(endocrine.children.map(({ name }) => name)).toContain('E08-E13');
    expect((await node('E08-E13')).children.map(({ name }) => name)).toEqual(['E08', 'E09', 'E10', 'E11', 'E13']);
    expect((await node('E11.22')).parents.map(({ name }) => name)).toEqual(['4', 'E08-E13', 'E11', 'E11.2']);
  });

  it('says of a day after the newest release when that one ended, and of a day that it serves nothing', async () => {
    const coder = await api.as('coder');
    const recent = async (dateOfService: string): Promise<RecentCodes> =>
      (await coder.post(codeSearchPaths.recent, { dateOfService })).body;
    expect((await recent('2031-03-02')).endedRelease?.endedOn).toMatch(/^20\d\d-09-30$/);
    expect((await recent(DAY)).endedRelease).toBeNull();
  });

  it('explains the status that the fee schedule gives a service', async () => {
    const { body } = await (await api.as('coder')).get(codeSearchPaths.detail('99213', DAY));
    const detail: CodeDetail = body;
    expect(detail.facts).toContainEqual(expect.objectContaining({ label: 'Status', value: 'A: paid separately when covered' }));
  });

  it('says of each note which node carries it (CR-010)', async () => {
    const { notes } = await node('E11.22');
    const own = notes.find(({ kind, isInherited }) => kind === 'Use additional code' && !isInherited);
    expect(own?.from.name).toBe('E11.22');
    const inherited = notes.find(({ kind, isInherited }) => kind === 'Excludes1' && isInherited);
    expect(inherited?.from).toMatchObject({ level: 'diagnosis', name: 'E11' });
  });

  it('shows the 7th characters of an injury and the risk categories of a diagnosis', async () => {
    expect((await node('S93.401')).seventhCharacters.map(({ character, code }) => `${character} ${code}`)).toEqual([
      'A S93.401A',
      'D S93.401D',
      'S S93.401S',
    ]);
    expect((await node('E11.22')).riskCategories.some(({ model }) => /V28/.test(model))).toBe(true);
  });

  it('turns the pages of the main terms without losing or repeating one', async () => {
    const whole = await page({ beginning: 'diabetes', limit: 200 });
    const first = await page({ beginning: 'di', limit: 20 });
    const second = await page({ beginning: 'di', limit: 20, offset: 20 });
    expect(whole.lines[0]?.title.toLowerCase()).toMatch(/^diabetes/);
    expect(first.total).toBeGreaterThan(40);
    expect(new Set([...first.lines, ...second.lines].map(({ position }) => position)).size).toBe(40);
  });

  it('goes down from a main term and follows "see"', async () => {
    const diabetes = (await page({ beginning: 'diabetes', limit: 1 })).lines[0];
    const below = await page({ under: diabetes?.position, limit: 200 });
    expect(below.total).toBe(diabetes?.linesBelow);
    expect(below.path.map(({ title }) => title)).toEqual([diabetes?.title]);
    expect(lineNamed(below, 'type 2').code).toBe('E11.9');
    const references = (await page({ beginning: 'a', limit: 200 })).lines.flatMap(({ see }) => (see ? [see] : []));
    const followed = references.filter(({ position }) => position !== null);
    expect(followed.length).toBeGreaterThan(references.length / 2);
    for (const { text, position } of followed.slice(0, 5)) {
      const target = await page({ under: position, limit: 1 });
      expect(text.toLowerCase()).toContain(target.path[0]?.title.split(',')[0]?.toLowerCase() ?? 'no path');
    }
  });
});
