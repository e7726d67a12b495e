import { datedPast, hasOnlyPastAttacks } from './dated-past.js';

const VISIT = '2026-01-15';

describe('events named with their date (CR-035, note language section 3)', () => {
  it.each([
    ['I219', ' 2019. On metoprolol'],
    ['I639', ' in 2017 without residual'],
    ['I82402', ' 3/2018, off anticoagulants'],
    ['J189', ' (Nov 2021)'],
    ['J189', ', spring of 2024'],
    ['S52501A', ' 12/3/24'],
    ['A419', ' 11/24'],
  ])('takes %s with "%s" behind it for past', (code, behind) => {
    expect(datedPast(code, behind, VISIT)).not.toBeNull();
  });

  it.each([
    ['an infarction of the last four weeks', 'I219', ' 1/2026'],
    ['a fracture that is still under care', 'S52501A', ' 12/20/25'],
    ['a day and month that may be recent', 'J189', ' 1/12'],
    ['a year since which it is there', 'I639', ' since 2019'],
    ['a dose', 'J189', ' 20 mg'],
    ['a time in days', 'J189', ' 10 days ago'],
    ['a lasting disease and the year of its diagnosis', 'M0579', ' 2015'],
    ['the present year alone', 'I639', ' 2026'],
  ])('does not take %s for past', (_what, code, behind) => {
    expect(datedPast(code, behind, VISIT)).toBeNull();
  });

  it('keeps an attack that has no date beside one that has', () => {
    expect(hasOnlyPastAttacks('COPD, exacerbation 11/24', VISIT)).toBe(true);
    expect(hasOnlyPastAttacks('COPD exacerbation, last exacerbation 11/24', VISIT)).toBe(false);
  });
});
