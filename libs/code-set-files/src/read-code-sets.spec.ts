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

describe('a folder with the files of edits and fees as CMS publishes them', () => {
  const file = (place: string, text: string) => codeSetFile(place, () => Promise.resolve(Buffer.from(text)));
  const head = Array.from({ length: 31 }, (_, at) => ({ 0: 'HCPCS', 1: 'MOD', 14: 'DAYS', 19: 'SURG', 24: 'FACTOR' })[at] ?? '').join(',');
  const row = (factor: string): string =>
    Array.from({ length: 31 }, (_, at) => ({ 0: '20610', 3: 'A', 14: '000', 19: '1', 24: factor })[at] ?? '').join(',');
  const FILES = [
    file('icd10cm/2030/icd10cm_order_2030.txt', LINE),
    file('ncci/2030q1/ccipra-v990r0-f1.txt', 'A notice\n20610\t99213\t\t20200101\t*\t1\tMutually exclusive procedures\n'),
    file('ncci/2030q1/ccipra-v990r0-f2.txt', 'A notice\n99213\t36415\t\t20200101\t*\t0\tMutually exclusive procedures\n'),
    file(
      'ncci/2030q1/MCR_MUE_PractitionerServices_Eff_01-01-2030.csv',
      'HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n20610,2,2 Policy,Data\n',
    ),
    file('mpfs/2030q1/PPRRVU2030_Jan_QPP.csv', `${head}\n${row('34.1')}\n`),
    file('mpfs/2030q1/PPRRVU2030_Jan_nonQPP.csv', `${head}\n${row('33.9')}\n`),
  ];

  it('answers from all parts of the pairs, from the unit limits and from the factor of the many', async () => {
    const view = (await readCodeSetFiles(FILES)).on('2030-02-01');
    expect(view.findPtp('20610', '99213')?.modifierIndicator).toBe(1);
    expect(view.findPtp('99213', '36415')?.modifierIndicator).toBe(0);
    expect(view.findMue('20610')).toMatchObject({ maximumUnits: 2, adjudication: 2 });
    expect(view.feeIndicators('20610')[0]?.bilateral).toBe('1');
    expect(view.relativeValues('20610')[0]?.conversionFactor).toBe(33.9);
  });
});
