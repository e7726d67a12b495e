import type { WorklistCase } from '@chartwright/contracts';
import { HOLD_REASONS } from '@chartwright/lifecycle';
import { momentWords, StatusBadge } from '@chartwright/ui';

export const holderOf = (one: WorklistCase) => one.holder ?? one.coder;

const sinceWords = (instant: string, now: Date): string => `since ${momentWords(new Date(instant), now).replace(/^today /, '')}`;

/** Who has the case, and since when; a parked one says why. */
export function HolderCell({ one, now, isMine }: { one: WorklistCase; now: Date; isMine: boolean }) {
  const name = isMine ? 'You' : (holderOf(one)?.name ?? 'Nobody');
  if (one.holder) {
    return (
      <span className="row g6">
        <StatusBadge tone="accent" icon="lock">
          {name}
        </StatusBadge>
        <span className="t3 fs12">{sinceWords(one.holder.since, now)}</span>
      </span>
    );
  }
  return (
    <span className="row g6">
      <StatusBadge icon={one.hold ? 'hand' : 'pause'}>{name}</StatusBadge>
      <span className="t3 fs12 clip">
        {one.hold ? HOLD_REASONS[one.hold.reason].label : 'Paused, draft kept'}
        {one.hold?.since && `, ${sinceWords(one.hold.since, now)}`}
      </span>
    </span>
  );
}
