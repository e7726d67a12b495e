import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { clockWords, dateWords, dayOf, momentWords, wholeDayWords } from './due-words.js';

/** The zone that every time on the screens is told in; the browser's own where none is given. */
const TimeZone = createContext<string | undefined>(undefined);

/** Given once, around the app: people of a practice read its time wherever they sit, people of the firm that of their own machine. */
export function TimeZoneProvider({ timeZone, children }: { timeZone: string | undefined; children: ReactNode }) {
  return <TimeZone value={timeZone}>{children}</TimeZone>;
}

type Instant = Date | string;
export type Moments = {
  now: Date;
  /** 'YYYY-MM-DD' */
  today: string;
  /** "Wednesday 11 February 2026" */
  wholeDay: string;
  /** "today 16:30", "11 Feb 09:00" */
  moment: (instant: Instant) => string;
  /** As `moment`, where today goes without saying: "16:30". */
  shortMoment: (instant: Instant) => string;
  /** "11 Feb 2026" */
  day: (instant: Instant) => string;
  /** "14:02:11" */
  clock: (instant: Instant) => string;
  /** "14:02" */
  minute: (instant: Instant) => string;
};

/** The only way for a screen to say when something was or will be. Instants are ISO strings or dates. */
export function useMoments(everyMs?: number): Moments {
  const now = useNow(everyMs);
  const zone = useContext(TimeZone);
  return useMemo(() => {
    const moment = (instant: Instant): string => momentWords(new Date(instant), now, zone);
    const clock = (instant: Instant): string => clockWords(new Date(instant), zone);
    return {
      now,
      today: dayOf(now, zone),
      wholeDay: wholeDayWords(now, zone),
      moment,
      shortMoment: (instant) => moment(instant).replace(/^today /, ''),
      day: (instant) => dateWords(dayOf(new Date(instant), zone)),
      clock,
      minute: (instant) => clock(instant).slice(0, 5),
    };
  }, [now, zone]);
}

/** The present, renewed each half minute, so that every clock on the screen moves together. */
export function useNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
