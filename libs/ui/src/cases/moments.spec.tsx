import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { TimeZoneProvider, useMoments } from './moments.js';

const inZone = (timeZone: string) => (props: { children: ReactNode }) => <TimeZoneProvider timeZone={timeZone} {...props} />;
const read = (timeZone: string) => renderHook(() => useMoments(), { wrapper: inZone(timeZone) }).result.current;

describe('times on the screens', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-11T02:30:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('are told in the one zone that the app was given', () => {
    const [newYork, honolulu] = [read('America/New_York'), read('Pacific/Honolulu')];
    expect([newYork.moment('2026-03-11T13:00:00Z'), honolulu.moment('2026-03-11T13:00:00Z')]).toEqual(['tomorrow 09:00', 'tomorrow 03:00']);
    expect([newYork.minute('2026-03-11T02:15:09Z'), honolulu.clock('2026-03-11T02:15:09Z')]).toEqual(['22:15', '16:15:09']);
    expect(newYork.shortMoment('2026-03-11T02:15:09Z')).toBe('22:15');
  });

  it('begin a new day at midnight of that zone, not of London', () => {
    expect([read('America/New_York').today, read('Europe/London').today]).toEqual(['2026-03-10', '2026-03-11']);
  });
});
