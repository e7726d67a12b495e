import { useEffect, useRef, useState } from 'react';

/** What was typed and not sent yet. In memory only: notes and answers are never left behind on the machine. */
const unsent = new Map<string, string>();
let isWarning = false;

function warn(event: BeforeUnloadEvent): void {
  if (unsent.size > 0) event.preventDefault();
}

/** Also for text that came another way than by typing. */
export function keepUnsentText(name: string, text: string): void {
  if (text.trim() === '') unsent.delete(name);
  else unsent.set(name, text);
  if (isWarning) return;
  window.addEventListener('beforeunload', warn);
  isWarning = true;
}

export const hasUnsentText = (name: string): boolean => unsent.has(name);

type UnsentText = { text: string; type: (text: string) => void; forget: () => void };

/**
 * Text that outlives its field: it is there again after a look at another screen, and the browser asks before the page is left.
 * Under a new name, as when a new case has got its number, it goes along: left behind it would turn up in the next new case.
 */
export function useUnsentText(name: string): UnsentText {
  const [text, setText] = useState(() => unsent.get(name) ?? '');
  const place = useRef(name);
  useEffect(() => {
    const kept = unsent.get(place.current);
    if (place.current !== name && kept !== undefined) {
      unsent.delete(place.current);
      unsent.set(name, kept);
    }
    place.current = name;
  }, [name]);
  return {
    text,
    type: (next) => {
      setText(next);
      keepUnsentText(place.current, next);
    },
    forget: () => void unsent.delete(place.current),
  };
}
