import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';

export type Urgency = 'polite' | 'assertive';
type Announce = (text: string, urgency?: Urgency) => void;
const AnnounceContext = createContext<Announce>(() => undefined);
const BATCH_MS = 500;

/** A region that says the same once more has not changed, and nothing is read: a blank at its end makes it another text. */
const anew = (text: string) => (known: string) => (known === text ? `${text}\u00a0` : text);

/** One polite region for results, one assertive for takeover, session end and offline. Results within half a second are read together. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState('');
  const [assertive, setAssertive] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    if (urgency === 'assertive') {
      setAssertive(anew(text));
      return;
    }
    waiting.current.push(text);
    timer.current ??= setTimeout(() => {
      setPolite(anew(waiting.current.join(' ')));
      waiting.current = [];
      timer.current = null;
    }, BATCH_MS);
  }, []);

  const value = useMemo(() => announce, [announce]);
  return (
    <AnnounceContext.Provider value={value}>
      {children}
      <div className="sr live" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="sr live" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
