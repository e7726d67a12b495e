import { gzipSync } from 'node:zlib';
import { codeSetFile } from './code-set-files.js';
import { lazyPtpTable } from './lazy-ptp-table.js';

const HEADER = 'column1,column2,modifier_indicator,rationale_id\n';
const pairs = Array.from({ length: 30_000 }, (_, at) => `${10000 + at},${90000 - at},1,2`).join('\n');
const packed = (bytes: Buffer) => lazyPtpTable(codeSetFile('ncci/2030q1/ptp_practitioner.csv.gz', () => Promise.resolve(bytes)));

describe('the pairs of an NCCI quarter, unpacked piece by piece', () => {
  it('are all there, across the borders of the pieces', async () => {
    const table = (await packed(gzipSync(HEADER + pairs)))();
    expect(table?.size).toBe(30_000);
    expect(table?.find('39999', '60001')).toEqual({ modifierIndicator: 1, rationaleId: 2 });
  });

  it('are read once and kept', async () => {
    const load = await packed(gzipSync(HEADER + pairs));
    expect(load()).toBe(load());
  });

  it('are refused when the packed file is cut off', async () => {
    const whole = gzipSync(HEADER + pairs);
    const load = await packed(whole.subarray(0, whole.length / 2));
    expect(() => load()).toThrow('unexpected EOF');
  });
});
