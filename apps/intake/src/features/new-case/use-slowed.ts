import { useEffect, useState } from 'react';

/** The value once it has rested for a moment, so that a search does not run for every letter. */
export function useSlowed<T>(value: T, pauseMs: number): T {
  const [slowed, setSlowed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSlowed(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return slowed;
}
