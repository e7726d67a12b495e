import { useState } from 'react';
import type { CodePlace, OpenPlace } from './code-place.js';

export type CodePlaces = {
  place: CodePlace | null;
  canGoBack: boolean;
  open: OpenPlace;
  back: () => void;
  /** The list on the left leads again. */
  leave: () => void;
};

/** Where one has followed the books to, and the way back. */
export function useCodePlaces(initial: CodePlace | null): CodePlaces {
  const [trail, setTrail] = useState<readonly CodePlace[]>(initial ? [initial] : []);
  return {
    place: trail.at(-1) ?? null,
    canGoBack: trail.length > 0,
    open: (place) => setTrail((steps) => [...steps, place]),
    back: () => setTrail((steps) => steps.slice(0, -1)),
    leave: () => setTrail([]),
  };
}
