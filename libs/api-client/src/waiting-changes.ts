import { useEffect, useSyncExternalStore } from 'react';

let waiting = 0;
const listeners = new Set<() => void>();

function set(count: number): void {
  if (count === waiting) return;
  waiting = count;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A screen that keeps changes while the server is away says how many, so that the shell does not claim the contrary. */
export function useKeepsChanges(count: number): void {
  useEffect(() => {
    set(count);
    return () => set(0);
  }, [count]);
}

/** How many changes wait for the connection. */
export const useWaitingChanges = (): number => useSyncExternalStore(subscribe, () => waiting);
