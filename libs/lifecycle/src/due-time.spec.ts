import { dueTime, instantOf, localDate, openMinutesBetween, type BusinessCalendar } from './due-time.js';

const office: BusinessCalendar = {
  timeZone: 'America/New_York',
  opensAtMinute: 8 * 60,
  closesAtMinute: 17 * 60,
  workdays: [1, 2, 3, 4, 5],
  holidays: ['2026-05-25'],
};
const aroundTheClock: BusinessCalendar = { ...office, opensAtMinute: 0, closesAtMinute: 1440 };
const due = (start: string, hours: number, calendar = office) => dueTime(new Date(start), hours * 60, calendar).toISOString();

describe('OP-003 due time', () => {
  it('ends within the same working day when there is time left', () => {
    expect(due('2026-03-11T13:00:00Z', 4)).toBe('2026-03-11T17:00:00.000Z');
  });
  it('goes on the next morning', () => {
    expect(due('2026-03-11T19:00:00Z', 4)).toBe('2026-03-12T14:00:00.000Z');
  });
  it('starts when the practice opens, for a case sent at night', () => {
    expect(due('2026-03-12T03:00:00Z', 1)).toBe('2026-03-12T13:00:00.000Z');
  });
  it('is due at closing time, not on the next morning, when the hours just fit', () => {
    expect(due('2026-03-11T12:00:00Z', 9)).toBe('2026-03-11T21:00:00.000Z');
  });
  it('skips the week-end', () => {
    expect(due('2026-03-13T20:00:00Z', 2)).toBe('2026-03-16T13:00:00.000Z');
  });
  it('skips a holiday of the practice', () => {
    expect(due('2026-05-22T20:00:00Z', 2)).toBe('2026-05-26T13:00:00.000Z');
  });
  it('keeps the wall clock when daylight saving begins between two working days', () => {
    expect(due('2026-03-06T21:00:00Z', 2, { ...office, workdays: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-03-07T14:00:00.000Z');
    expect(due('2026-03-06T16:00:00Z', 9)).toBe('2026-03-09T15:00:00.000Z');
  });
  it('counts the 23 hours that the day of the change really has', () => {
    expect(due('2026-03-08T05:00:00Z', 23, { ...aroundTheClock, workdays: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-03-09T04:00:00.000Z');
  });
  it('promises the same time tomorrow for 24 hours of a clock that runs day and night', () => {
    expect(due('2026-03-11T15:00:00Z', 24, aroundTheClock)).toBe('2026-03-12T15:00:00.000Z');
  });
  it('refuses a calendar that never opens', () => {
    expect(() => due('2026-03-11T15:00:00Z', 1, { ...office, workdays: [] })).toThrow('never opens');
  });
  it('gives back as used exactly what it promised', () => {
    const start = new Date('2026-03-13T20:10:00Z');
    expect(openMinutesBetween(start, dueTime(start, 1337, office), office)).toBe(1337);
  });
});

describe('local days', () => {
  it('is still yesterday in New York when UTC has moved on', () => {
    expect(localDate(new Date('2026-03-12T03:59:00Z'), 'America/New_York')).toBe('2026-03-11');
  });
  it('moves a time that daylight saving skips on by that hour', () => {
    expect(instantOf('2026-03-08', 150, 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });
});
