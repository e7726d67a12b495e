import { useMoments } from '../cases/moments.js';
import { ActionButton } from '../controls/action-button.js';
import { Icon } from '../controls/icon.js';

type OfflineBarProps = { since: Date; retryInSeconds: number; onRetry: () => void; waitingChanges?: number };

export function OfflineBar({ since, retryInSeconds, onRetry, waitingChanges = 0 }: OfflineBarProps) {
  const { minute } = useMoments();
  return (
    <div className="off">
      <Icon name="offline" />
      <span>
        <b>No connection since {minute(since)}.</b>{' '}
        {waitingChanges > 0
          ? `${waitingChanges} ${waitingChanges === 1 ? 'change waits' : 'changes wait'} and will be sent when it is back.`
          : 'You can read what is on screen. Changes can be made again when it is back.'}
      </span>
      <span className="grow" />
      <span className="nowrap">Trying again in {retryInSeconds} s</span>
      <ActionButton size="small" onClick={onRetry}>
        Try now
      </ActionButton>
    </div>
  );
}
