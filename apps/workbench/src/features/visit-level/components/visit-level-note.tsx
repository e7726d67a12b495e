import type { VisitJustification } from '@chartwright/lifecycle';
import { ActionButton } from '@chartwright/ui';
import { justificationWords } from './visit-words.js';

/** Under the visit's line: why it has its level, and the way to the helper. */
export function VisitLevelNote({ visit, keys, onOpen }: { visit: VisitJustification | null; keys: boolean; onOpen: () => void }) {
  return (
    <span className="row g6 wrap fs12 t2">
      <span>{visit ? justificationWords(visit) : 'Level not confirmed yet.'}</span>
      <ActionButton tone="quiet" size="small" {...(keys ? { keys: 'l' } : {})} onClick={onOpen}>
        {visit ? 'See why' : 'Open level helper'}
      </ActionButton>
    </span>
  );
}
