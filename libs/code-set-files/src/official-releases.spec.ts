import {
  OwnWords,
  buildSearchIndex,
  type CodeBook,
  everydayCodes,
  searchCodes,
  type SearchIndex,
  targetCovers,
} from '@chartwright/terminology';
import { undotted } from '@chartwright/primitives';
import { CHAPTER_QUERIES } from '../fixtures/chapters/chapter-queries.js';
import { OWN_QUERIES } from '../fixtures/own-queries.js';
import { readCodeSets } from './read-code-sets.js';

const folder = process.env.CODESETS_DIR;
const withReleases = folder ? describe : describe.skip;

withReleases('the official releases, asked by date of service', () => {
  let book: CodeBook;
  beforeAll(async () => {
    book = await readCodeSets(folder);
  }, 60_000);

  it.each([
    ['I10', '2026-01-05', true],
    ['E11', '2026-01-05', false],
    ['G35', '2025-09-30', true],
    ['G35', '2025-10-01', false],
    ['R10.2', '2025-09-30', true],
    ['R10.2', '2025-10-01', false],
    ['M54.5', '2025-01-05', false],
    ['M54.50', '2025-01-05', true],
    ['E66.812', '2026-01-05', true],
    ['QA0.0101', '2025-09-30', false],
    ['QA0.0101', '2025-10-01', true],
    ['S52.531', '2026-01-05', false],
    ['S52.531D', '2026-01-05', true],
    ['W25.A', '2026-01-05', false],
    ['E11.22', '2026-01-05', true],
  ])('CR-001 to CR-004: %s on %s is billable %s', (code, on, billable) => {
    expect(book.on(on).isBillable(code)).toBe(billable);
  });

  it('CR-005: gives S62.662A the seven characters of a finger fracture with their meanings', () => {
    const choices = book.on('2026-01-05').sevenCharacters('S62.662A');
    expect(choices.map((choice) => choice.character).join('')).toBe('ABDGKPS');
    expect(choices[0]).toEqual({ character: 'A', meaning: 'initial encounter for closed fracture', code: 'S62662A' });
  });

  it('CR-006: M25.561 has its other sides, I10 has none', () => {
    const view = book.on('2026-01-05');
    expect(view.lateralitySiblings('M25.561').map(({ side, entry }) => [side, entry.code])).toEqual([
      ['left', 'M25562'],
      ['unspecified', 'M25569'],
    ]);
    expect(view.lateralitySiblings('I10')).toEqual([]);
  });

  it('CR-010 and CR-011: excludes1 is inherited, N20.1 with N13.2 and M54.50 with M54.42', () => {
    const view = book.on('2026-01-05');
    const excludes = (code: string, other: string): boolean =>
      view.notes(code).some((note) => note.kind === 'excludes1' && note.targets.some((target) => targetCovers(target, other)));
    expect(excludes('N20.1', 'N132')).toBe(true);
    expect(excludes('M54.50', 'M5442')).toBe(true);
    expect(excludes('J44.1', 'J440')).toBe(false);
    expect(excludes('Z79.4', 'Z7984') || excludes('Z79.84', 'Z794')).toBe(false);
  });

  it('CR-010: J45.909 inherits notes from category, section and chapter', () => {
    const levels = new Set(
      book
        .on('2026-01-05')
        .notes('J45.909')
        .map((note) => note.from),
    );
    expect([...levels]).toEqual(expect.arrayContaining(['J45', 'J40-J4A', '10']));
  });

  it('uses the newest release for a day beyond it and says so', () => {
    expect(book.on('2027-02-01').release).toMatchObject({ name: '2026', isBeyondNewest: true });
    expect(book.on('2026-02-01').release).toMatchObject({ name: '2026', isBeyondNewest: false });
  });

  it('counts what the publisher counts', () => {
    expect(book.on('2026-01-05').codes.filter((entry) => entry.billable).length).toBe(74_719);
    expect(book.on('2025-01-05').codes.filter((entry) => entry.billable).length).toBe(74_260);
  });
});

const codesFor = (index: SearchIndex, text: string, dateOfService = '2026-01-05'): string[] =>
  searchCodes(index, { text, dateOfService, limit: 10 }).hits.map((hit) => hit.code);

withReleases('a code search over the official releases', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = buildSearchIndex(await readCodeSets(folder));
  }, 60_000);

  it('brings up an expected code for our own queries: in the first ten for 95 of 100, first for 75 of 100', () => {
    const queries = OWN_QUERIES.trim()
      .split('\n')
      .map((line) => line.split('|').map((part) => part.trim()))
      .map(([text = '', codes = '']) => ({ text, expected: codes.split(' ').map(undotted) }));
    const answers = queries.map(({ text, expected }) => ({ got: codesFor(index, text), expected }));
    expect(queries.length).toBeGreaterThan(100);
    expect(
      answers.filter(({ got, expected }) => got.some((code) => expected.includes(code))).length / queries.length,
    ).toBeGreaterThanOrEqual(0.95);
    expect(answers.filter(({ got, expected }) => expected.includes(got[0] ?? '')).length / queries.length).toBeGreaterThanOrEqual(0.75);
  });

  it('knows the everyday codes of every chapter by their many names', () => {
    const fits = (expected: readonly string[], code: string): boolean =>
      expected.some((each) => (each.endsWith('-') ? code.startsWith(each.slice(0, -1)) : code === each));
    for (const queries of CHAPTER_QUERIES) {
      const answers = queries.map(({ text, expected }) => ({ got: codesFor(index, text), expected }));
      const missed = queries.filter((_, at) => !answers[at]?.got.some((code) => fits(answers[at]?.expected ?? [], code)));
      expect(missed.map(({ text }) => text)).toEqual([]);
      const first = answers.filter(({ got, expected }) => fits(expected, got[0] ?? '')).length;
      expect(first / queries.length).toBeGreaterThanOrEqual(0.9);
    }
  });

  it.each([
    ['ankle sprain right follow up', 'S93401D'],
    ['tibia fracture right sequela', 'S82201S'],
    ['intractable migraine without aura', 'G43019'],
    ['migraine with aura', 'G43109'],
    ['hearing loss both ears', 'H9193'],
    ['gout right big toe', 'M10071'],
    ['laceration left hand', 'S61412A'],
    ['on ozempic', 'Z7985'],
    ['tdap', 'Z23'],
    ['hmstring strain right', 'S76311A'],
    ['pre-eclampsia', 'O1490'],
    ['preeclampsia', 'O1490'],
    ['chronic gout with tophus', 'M1A9XX1'],
  ])('answers "%s" with %s first', (text, code) => {
    expect(codesFor(index, text)[0]).toBe(code);
  });

  it('follows the date of service: G35 before 1 October 2025, its children after (CR-003)', () => {
    expect(codesFor(index, 'multiple sclerosis', '2025-09-30')).toContain('G35');
    expect(
      searchCodes(index, { text: 'G35', dateOfService: '2026-01-05', limit: 10 }).hits.find((hit) => hit.code === 'G35')?.billable,
    ).toBe(false);
  });
});

withReleases('our own words against the official releases', () => {
  it('offer only codes of the newest release that can be billed, or bases that only lack their 7th character', async () => {
    const view = (await readCodeSets(folder)).on('2026-01-05');
    const isComplete = (code: string): boolean =>
      view.findHcpcs(code) !== null || view.isBillable(code) || view.sevenCharacters(undotted(code)).length > 0;
    const offered = new OwnWords().lines.flatMap((line) => line.codes.map((code) => ({ typed: line.typed, code })));
    expect(offered.filter(({ code }) => !isComplete(code))).toEqual([]);
    expect(everydayCodes().filter((code) => !view.find(code))).toEqual([]);
  }, 60_000);
});
