import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedCodeSets } from './code-set-folder.js';
import { readLabelledNotes } from './labelled-notes.js';
import { readNoteFile } from './read-note-file.js';

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

  it('are no code sets where the folder is not there, or holds none', async () => {
    await expect(namedCodeSets(join(folder, 'nowhere'))).rejects.toThrow('is not a folder of code sets');
    await expect(namedCodeSets(folder)).rejects.toThrow('holds no ICD-10-CM code set');
    expect((await namedCodeSets(undefined)).isStarterSet).toBe(true);
  });
});
