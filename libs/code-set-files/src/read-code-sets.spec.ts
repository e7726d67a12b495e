import { codeSetFile } from './code-set-files.js';
import { readCodeSetFiles } from './read-code-sets.js';

// A code and title of our own, in the official layout.
const LINE = `00001 ${'X990'.padEnd(7)} 1 ${'Purple ink on paper'.padEnd(60)} Purple ink on paper`;

describe('a folder of code sets that lacks some of them', () => {
  it('is told in whole sentences, of one thing and of several', async () => {
    const orderFile = codeSetFile('icd10cm/2030/icd10cm_order_2030.txt', () => Promise.resolve(Buffer.from(LINE)));
    const { missing } = await readCodeSetFiles([orderFile]);
    expect(missing).toContain('The places of service were not found.');
    expect(missing).toContain('The NCCI edits were not found.');
    expect(missing).toContain('The ICD-10-CM index was not found.');
  });
});
