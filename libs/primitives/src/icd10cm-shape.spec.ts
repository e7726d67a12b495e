import { codeSetYear, dotted, ICD10CM_SHAPE, undotted } from './icd10cm-shape.js';

describe('CR-001 shape of ICD-10-CM codes', () => {
  it('takes the dot away and puts it back after the third character', () => {
    expect([undotted(' e11.22 '), dotted('E1122'), dotted('I10')]).toEqual(['E1122', 'E11.22', 'I10']);
  });
  it('does not require a digit in second place (QA0.0101, FY2026)', () => {
    expect(ICD10CM_SHAPE.test('QA00101')).toBe(true);
  });
  it('begins the code set of a year on 1 October before it (CR-003)', () => {
    expect(['2025-09-30', '2025-10-01', '2026-04-01', '2026-12-31'].map(codeSetYear)).toEqual([2025, 2026, 2026, 2027]);
  });
});
