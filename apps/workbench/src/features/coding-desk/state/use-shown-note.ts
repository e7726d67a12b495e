import type { CodingDesk } from '@chartwright/contracts';
import { useState } from 'react';

type ShownNote = Pick<CodingDesk, 'documents' | 'suggestions'>;

/**
 * A note that changed while somebody codes from it waits until it is asked for, so that no row moves under the eye. Readers,
 * and desks that had no suggestions yet, see it at once.
 */
export function useShownNote(desk: CodingDesk, isWorking: boolean): { note: ShownNote; hasNewer: boolean; showNewer: () => void } {
  const [kept, setKept] = useState<ShownNote>(desk);
  const isSame = kept.suggestions?.runId === desk.suggestions?.runId && kept.documents.length === desk.documents.length;
  const isHeldBack = isWorking && !isSame && kept.suggestions !== null;
  if (!isHeldBack && kept.suggestions?.runId !== desk.suggestions?.runId) setKept(desk);
  return { note: isHeldBack ? kept : desk, hasNewer: isHeldBack, showNewer: () => setKept(desk) };
}
