import { filingDaysOn } from './demo-organisations.js';

describe('filing limits of the demo’s payers', () => {
  it('are as payers have them while the demo’s visits are new', () => {
    expect([filingDaysOn('2026-09-25', 180), filingDaysOn('2026-11-22', 180)]).toEqual([180, 180]);
  });
  it('hold no claim of the demo, however late it is started', () => {
    expect([filingDaysOn('2027-03-01', 180), filingDaysOn('2030-01-01', 365)]).toEqual([null, null]);
  });
});
