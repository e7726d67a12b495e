import { useEffect, useRef } from 'react';

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const CHECK_MS = 5_000;
/** Written by every tab, so that work in one keeps the others open. */
const STORED_AS = 'chartwright-last-touch';

function lastTouchMs(): number {
  return Number(localStorage.getItem(STORED_AS) ?? 0);
}

/** Calls `onIdle` once when nobody has touched any tab for that long. */
export function useIdle(idleMinutes: number, isWatching: boolean, onIdle: () => void): void {
  const idle = useRef(onIdle);
  useEffect(() => {
    idle.current = onIdle;
  });
  useEffect(() => {
    if (!isWatching) return undefined;
    let written = 0;
    const touch = () => {
      const now = Date.now();
      if (now - written < 1_000) return;
      written = now;
      localStorage.setItem(STORED_AS, String(now));
    };
    touch();
    for (const kind of TOUCHES) document.addEventListener(kind, touch, { passive: true, capture: true });
    const timer = setInterval(() => {
      if (Date.now() - lastTouchMs() >= idleMinutes * 60_000) idle.current();
    }, CHECK_MS);
    return () => {
      clearInterval(timer);
      for (const kind of TOUCHES) document.removeEventListener(kind, touch, { capture: true });
    };
  }, [idleMinutes, isWatching]);
}
