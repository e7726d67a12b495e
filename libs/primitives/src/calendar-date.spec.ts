import { addDays, addMonths, ageInYears, daysBetween, isBirthDate, isCalendarDate } from './calendar-date.js';

describe('calendar dates', () => {
  it('refuses a day that no calendar has', () => {
    expect(isCalendarDate('2026-02-29')).toBe(false);
  });
  it('refuses the year 0, which no calendar has either', () => {
    expect([isCalendarDate('0000-01-01'), isCalendarDate('0001-01-01')]).toEqual([false, true]);
  });
  it('takes today as a birth date, tomorrow not, nor a year mistyped by a century', () => {
    expect(['2026-03-10', '2026-03-11', '1896-03-10', '1895-03-09'].map((day) => isBirthDate(day, '2026-03-10'))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it('knows leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
  it('counts the 010 global period of 2026-01-10 through 2026-01-20', () => {
    expect(daysBetween('2026-01-10', addDays('2026-01-10', 10))).toBe(10);
  });
  it('turns a year older on the birthday, not the day before', () => {
    expect([ageInYears('1958-08-14', '2026-08-13'), ageInYears('1958-08-14', '2026-08-14')]).toEqual([67, 68]);
  });
  it('moves by months and never into the month after', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-08-31', -6)).toBe('2024-02-29');
    expect(addMonths('2026-01-05', -12)).toBe('2025-01-05');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });
});
