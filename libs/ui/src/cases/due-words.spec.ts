import { clockWords, dateWords, dueState, durationWords, momentWords } from './due-words.js';

const now = new Date('2026-03-10T18:00:00Z');
const zone = 'America/New_York';

describe('due times in words', () => {
  it.each([
    ['2026-03-10T20:30:00Z', 'today 16:30'],
    ['2026-03-11T18:00:00Z', 'tomorrow 14:00'],
    ['2026-03-09T19:20:00Z', 'yesterday 15:20'],
    ['2026-02-11T14:00:00Z', '11 Feb 09:00'],
    ['2025-02-11T14:00:00Z', '11 Feb 2025 09:00'],
  ])('%s is read in the zone of the practice', (instant, words) => {
    expect(momentWords(new Date(instant), now, zone)).toBe(words);
  });

  it('says how long in two units at most', () => {
    expect([42, 60, 148, 1440, 4560].map((minutes) => durationWords(minutes * 60_000))).toEqual([
      '42 min',
      '1 h',
      '2 h 28 min',
      '1 d',
      '3 d 4 h',
    ]);
  });

  it('turns amber at three quarters and late at the due time; a stopped clock is neither', () => {
    expect([0.74, 0.75, 0.999, 1].map((share) => dueState(share, false))).toEqual(['ontime', 'soon', 'soon', 'late']);
    expect(dueState(1.2, true)).toBe('stopped');
  });

  it('tells the time of the zone that is asked for', () => {
    const saved = new Date('2026-02-11T14:31:05Z');
    expect(['America/New_York', 'America/Los_Angeles'].map((zone) => clockWords(saved, zone))).toEqual(['09:31:05', '06:31:05']);
  });

  it('never shifts a date of service', () => {
    expect(dateWords('2026-02-11')).toBe('11 Feb 2026');
    expect(dateWords('2025-09-30')).toBe('30 Sep 2025');
  });
});
