import { isTimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each(['America/New_York', 'Pacific/Honolulu', 'UTC'])('is named after its place: %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(['', '+05:00', '-0500', 'Eastern', 'America/Nowhere'])('is not "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
