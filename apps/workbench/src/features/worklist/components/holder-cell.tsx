import type { WorklistCase } from '@chartwright/contracts';
import { HOLD_REASONS } from '@chartwright/lifecycle';
import { StatusBadge, type Moments } from '@chartwright/ui';

export const holderOf = (one: WorklistCase) => one.holder ?? one.coder;

/** Who has the case, and since when; a parked one says why. */
export function HolderCell({ one, moments, isMine }: { one: WorklistCase; moments: Moments; isMine: boolean }) {
  const name = isMine ? 'You' : (holderOf(one)?.name ?? 'Nobody');
  if (one.holder) {
    return (
      <span className="row g6">
        <StatusBadge tone="accent" icon="lock">
          {name}
        </StatusBadge>
        <span className="t3 fs12">since {moments.shortMoment(one.holder.since)}</span>
      </span>
    );
  }
  return (
    <span className="row g6">
      <StatusBadge icon={one.hold ? 'hand' : 'pause'}>{name}</StatusBadge>
      <span className="t3 fs12 clip">
        {one.hold ? HOLD_REASONS[one.hold.reason].label : 'Paused, draft kept'}
        {one.hold?.since && `, since ${moments.shortMoment(one.hold.since)}`}
      </span>
    </span>
  );
}
