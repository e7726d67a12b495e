import type { ClaimPage } from '@chartwright/contracts';
import { ActionButton, StatusBadge } from '@chartwright/ui';
import type { ClaimSelection } from '../state/use-claim-selection.js';
import { amountWords } from './claim-words.js';

type BatchBarProps = {
  selection: ClaimSelection;
  page: ClaimPage;
  mayExport: boolean;
  isWriting: boolean;
  onHold: () => void;
  onBatch: () => void;
};

/** `areHeld`: everything that stays is on hold. */
export type BatchCount = { selected: number; chargeCents: number; canGo: number; stays: number; areHeld: boolean };

/** Of everything a filter shows, only the claims that are ready go; the rest stays where it is. */
export function countSelection(selection: ClaimSelection, page: ClaimPage, isReadyShown: boolean): BatchCount {
  if (selection.isAll) {
    const canGo = isReadyShown ? page.tabs.ready : 0;
    return {
      selected: page.matching.count,
      chargeCents: page.matching.chargeCents,
      canGo,
      stays: page.matching.count - canGo,
      areHeld: false,
    };
  }
  const ready = selection.chosen.filter((claim) => claim.state === 'ready').length;
  const chargeCents = selection.chosen.reduce((sum, claim) => sum + claim.chargeCents, 0);
  const areHeld = selection.chosen.every(({ state }) => state === 'ready' || state === 'held');
  return { selected: selection.chosen.length, chargeCents, canGo: ready, stays: selection.chosen.length - ready, areHeld };
}

export function BatchBar({ selection, page, mayExport, isWriting, onHold, onBatch, count }: BatchBarProps & { count: BatchCount }) {
  return (
    <div className="batch" role="region" aria-label="Selection">
      <span className="b">{count.selected.toLocaleString('en-US')} selected</span>
      <span className="t2">${amountWords(count.chargeCents)}</span>
      <span className="row g6">
        {count.canGo > 0 && (
          <StatusBadge tone="ok" icon="check-circle">
            {count.canGo.toLocaleString('en-US')} can go
          </StatusBadge>
        )}
        {count.stays > 0 && (
          <StatusBadge tone="soft" icon="hand">
            {count.stays.toLocaleString('en-US')} {count.areHeld && 'held '}
            {count.stays === 1 ? 'stays' : 'stay'}
          </StatusBadge>
        )}
      </span>
      {!selection.isAll && page.matching.count > selection.chosen.length && (
        <ActionButton tone="quiet" size="small" onClick={selection.chooseAll}>
          Select all {page.matching.count.toLocaleString('en-US')}
        </ActionButton>
      )}
      <span className="grow" />
      <ActionButton tone="quiet" keys="Esc" onClick={selection.clear}>
        Clear
      </ActionButton>
      {!selection.isAll && (
        <ActionButton keys="H" onClick={onHold}>
          Hold…
        </ActionButton>
      )}
      {mayExport && (
        <ActionButton tone="primary" keys="B" busy={isWriting} blocked={count.canGo === 0} onClick={onBatch}>
          {count.canGo === 0 ? 'None can go' : `Make batch of ${count.canGo.toLocaleString('en-US')}`}
        </ActionButton>
      )}
    </div>
  );
}
