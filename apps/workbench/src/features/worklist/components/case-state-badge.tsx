import type { WorklistCase } from '@chartwright/contracts';
import { HOLD_REASONS } from '@chartwright/lifecycle';
import { durationWords, StatusBadge } from '@chartwright/ui';

const DAY_MS = 86_400_000;

function sinceWords(since: string | null | undefined, now: Date): string {
  if (!since) return '';
  const ms = now.getTime() - new Date(since).getTime();
  const days = Math.floor(ms / DAY_MS);
  if (days >= 1) return days === 1 ? ', 1 day' : `, ${days} days`;
  return `, ${durationWords(ms)}`;
}

/** What the case waits for, in words. */
export function CaseStateBadge({ one, now }: { one: WorklistCase; now: Date }) {
  if (one.holder && (one.state === 'in_coding' || one.state === 'in_review')) {
    return (
      <StatusBadge tone="accent" icon="lock">
        {one.state === 'in_review' ? 'You review it' : 'On your desk'}
      </StatusBadge>
    );
  }
  if (one.isAnswered) {
    return (
      <StatusBadge tone="ok" icon="check-circle">
        Query answered
      </StatusBadge>
    );
  }
  if (one.hold?.reason === 'query_open') {
    return <StatusBadge icon="ask">Query open{sinceWords(one.hold.since, now)}</StatusBadge>;
  }
  if (one.hold) return <StatusBadge icon="hand">{HOLD_REASONS[one.hold.reason].label}</StatusBadge>;
  return <StatusBadge icon="pause">Paused, draft kept</StatusBadge>;
}
