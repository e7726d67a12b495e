import { repairScan } from './repair-scan.js';

describe('a scan whose letters were read as digits', () => {
  it('is put right at the same length, once several words show it', () => {
    expect(repairScan('g1ven we1l')).toHaveLength('g1ven we1l'.length);
    expect(repairScan('g1ven we1l')).toContain('given well');
  });
  // In time that grows with the square of the length these take minutes.
  it.each(['A0', 'a', 'A0a1'])('is read at once although 200,000 letters of "%s" stand without a blank', (letters) => {
    const text = `g1ven we1l b1${letters.repeat(200_000 / letters.length)}_`;
    const startedAt = performance.now();
    expect(repairScan(text)).toHaveLength(text.length);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
