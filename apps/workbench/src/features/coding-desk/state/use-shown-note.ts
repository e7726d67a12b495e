import type { CodingDesk } from '@chartwright/contracts';
import { useState } from 'react';

type ShownNote = Pick<CodingDesk, 'documents' | 'suggestions'>;

const noteOf = ({ documents, suggestions }: CodingDesk): ShownNote => ({ documents, suggestions });
const isSameNote = (a: ShownNote, b: ShownNote): boolean =>
  a.suggestions?.runId === b.suggestions?.runId && a.documents.length === b.documents.length;

/**
 * A note that changed while somebody codes from it waits until it is asked for, so that no row moves under the eye. Readers,
 * and desks that had no suggestions yet, see it at once.
 */
export function useShownNote(desk: CodingDesk, isWorking: boolean): { note: ShownNote; hasNewer: boolean; showNewer: () => void } {
  const [kept, setKept] = useState(() => noteOf(desk));
  const isSame = isSameNote(kept, desk);
  const hasNewer = isWorking && !isSame && kept.suggestions !== null;
  if (!hasNewer && !isSame) setKept(noteOf(desk));
  return { note: hasNewer ? kept : noteOf(desk), hasNewer, showNewer: () => setKept(noteOf(desk)) };
}
