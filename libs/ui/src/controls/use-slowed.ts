import { useEffect, useState } from 'react';

/** Between two letters of somebody who types on. */
const TYPING_PAUSE_MS = 180;

/** The value once it has rested for a moment, so that a search does not run for every letter. An object has to stay the same one between renders. */
export function useSlowed<T>(value: T, pauseMs = TYPING_PAUSE_MS): T {
  const [slowed, setSlowed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSlowed(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return slowed;
}
