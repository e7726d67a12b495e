import { findingsOf } from '../../fixtures/findings-of.js';
import { unitLimit } from './unit-limit.js';

describe('CR-111 unit limit', () => {
  it('warns above the clinical benchmark of a day', () => {
    expect(findingsOf(unitLimit, 'M17.11', { lines: [{ code: '71046', units: 5 }] })).toEqual(['soft line:1']);
  });
  it('refuses above an absolute limit, summed over lines', () => {
    expect(
      findingsOf(unitLimit, 'L57.0', {
        lines: [
          { code: '17000', units: 1 },
          { code: '17000', units: 1 },
        ],
      }),
    ).toEqual(['hard line:1 line:2']);
  });
  it('accepts the limit itself', () => {
    expect(findingsOf(unitLimit, 'L57.0', { lines: [{ code: '17000', units: 1 }] })).toEqual([]);
  });
  it('counts per line where the indicator says so', () => {
    expect(findingsOf(unitLimit, 'I10', { lines: [{ code: '20610', units: 3 }] })).toEqual(['soft line:1']);
  });
  it('ignores a limit of 0 for payers that do not follow Medicare', () => {
    expect(findingsOf(unitLimit, 'I10', { lines: [{ code: '99396', units: 1 }] })).toEqual([]);
  });
});
