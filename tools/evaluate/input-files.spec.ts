import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedCodeSets } from './code-set-folder.js';
import { readLabelledNotes } from './labelled-notes.js';
import { readNoteFile } from './read-note-file.js';
import { readSearchQueries } from './search-queries.js';

describe('files given to the commands', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chartwright-input-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (bytes: string | Uint8Array): string => {
    const path = join(folder, 'given');
    writeFileSync(path, bytes);
    return path;
  };

  describe('a note', () => {
    it.each([
      ['UTF-8', Buffer.from('Café au lait spots')],
      ['UTF-16 with its mark', Buffer.from('\uFEFFCafé au lait spots', 'utf16le')],
      ['old Windows letters', Buffer.from('Café au lait spots', 'latin1')],
    ])('is read from %s', async (_name, bytes) => {
      expect((await readNoteFile(file(bytes))).replace('\uFEFF', '')).toBe('Café au lait spots');
    });
    it.each([
      ['has no words', ''],
      ['has no words', ' \n\t--- '],
      ['is not a text file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x41, 0x42, 0x00])],
    ])('that %s is refused', async (why, bytes) => {
      await expect(readNoteFile(file(bytes))).rejects.toThrow(why);
    });
  });

  describe('labelled notes', () => {
    const note = {
      id: 'N1',
      text: 'Assessment: cough.',
      encounter: { dos: '2026-01-15', sex: 'F', age: 50, pos: '11' },
      gold: [{ code: 'R05.9' }],
    };
    const notes = (...given: unknown[]): string => file(JSON.stringify(given));

    it('are read with and without what may be left out', async () => {
      expect(await readLabelledNotes(notes(note))).toMatchObject([{ id: 'N1', gold: [{ code: 'R05.9' }], mustNot: [], procedures: [] }]);
    });
    it.each([
      ['it is not JSON', () => file('[')],
      ['it is not a JSON array', () => file('{}')],
      ['it holds none', () => file('[]')],
      ['[1].text is missing', () => notes(note, { ...note, text: undefined })],
      ['[0].gold is not a list', () => notes({ ...note, gold: 'I10' })],
      ['[0].gold[0] is not an object', () => notes({ ...note, gold: ['I10'] })],
      ['[0].encounter.dos is not a day like 2026-01-15, but 2026-02-30', () => notes({ ...note, encounter: { dos: '2026-02-30' } })],
    ])('that are wrong are told in one sentence: %s', async (problem, given) => {
      await expect(readLabelledNotes(given())).rejects.toThrow(`is no file of labelled notes: ${problem}`);
    });
  });

  describe('search queries', () => {
    const query = { id: 'Q1', query: 'high blood pressure', expect: ['I10'] };
    const queries = (...given: unknown[]): string => file(JSON.stringify(given));

    it('are read with and without a name of their own', async () => {
      const read = await readSearchQueries(queries(query, { ...query, id: undefined }));
      expect(read).toEqual([query, { ...query, id: '1' }]);
    });
    it.each([
      ['it is not JSON', () => file('[{"query":')],
      ['it is not a JSON array', () => file('{}')],
      ['it holds none', () => file('[]')],
      ['[0] is not an object', () => queries(null)],
      ['[1].query is missing', () => queries(query, { ...query, query: undefined })],
      ['[0].expect is not a list', () => queries({ ...query, expect: 'I10' })],
    ])('that are wrong are told in one sentence: %s', async (problem, given) => {
      const path = given();
      await expect(readSearchQueries(path)).rejects.toThrow(`${path} is no file of search queries: ${problem}`);
    });
  });

  it.each([
    ['search', 'queries', [{ query: 'high blood pressure', expect: ['I10'] }]],
    ['suggestions', 'dataset', [{ id: 'N1', text: 'Cough.', encounter: { dos: '2026-01-15', sex: 'F', age: 50, pos: '11' }, gold: [] }]],
  ])(
    'are not measured by evaluate:%s with other code sets than those that were named',
    (command, option, given) => {
      const path = file(JSON.stringify(given));
      const run = (codesets: string) =>
        spawnSync(process.execPath, ['tools/run.mjs', `evaluate/${command}`, `--${option}`, path, '--codesets', codesets, '--json'], {
          encoding: 'utf8',
          timeout: 60_000,
        });
      const nowhere = join(folder, 'nowhere');
      expect(run(nowhere)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `evaluate/${command}: ${nowhere} is not a folder of code sets\n`,
      });
      expect(run(folder)).toMatchObject({ status: 2, stdout: '', stderr: `evaluate/${command}: ${folder} holds no ICD-10-CM code set\n` });
    },
    120_000,
  );

  it('are no code sets where the folder is not there, or holds none', async () => {
    await expect(namedCodeSets(join(folder, 'nowhere'))).rejects.toThrow('is not a folder of code sets');
    await expect(namedCodeSets(folder)).rejects.toThrow('holds no ICD-10-CM code set');
    expect((await namedCodeSets(undefined)).isStarterSet).toBe(true);
  });

  it('are answered on a day after the newest release by the nearest one, and the report says so (CR-003)', () => {
    const release = join(folder, 'icd10cm', '2030');
    mkdirSync(release, { recursive: true });
    const rows = [
      `00001 X10     0 ${'Burn of paper'.padEnd(60)} Burn of paper`,
      `00002 X100    1 ${'Burn of blue'.padEnd(60)} Burn of blue`,
    ];
    writeFileSync(join(release, 'icd10cm_order_2030.txt'), rows.join('\r\n'));
    const suggest = (dos: string): string =>
      spawnSync(process.execPath, ['tools/run.mjs', 'evaluate/suggest', file('Assessment: cough.'), '--dos', dos, '--codesets', folder], {
        encoding: 'utf8',
        timeout: 60_000,
      }).stdout;
    const inForce = suggest('2030-09-30');
    expect(inForce).toContain('ICD-10-CM 2030, HCPCS not loaded');
    expect(inForce).not.toContain('not in force');
    expect(suggest('2030-10-01')).toContain('\nICD-10-CM 2030 is not in force on 2030-10-01: it is the nearest loaded release.\n');
    expect(suggest('2029-09-30')).toContain('\nICD-10-CM 2030 is not in force on 2029-09-30: it is the nearest loaded release.\n');
  }, 180_000);
});
