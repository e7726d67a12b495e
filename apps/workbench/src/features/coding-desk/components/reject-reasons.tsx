import { REJECT_REASON_KEYS, REJECT_REASONS, type RejectReason } from '@chartwright/lifecycle';
import { ActionButton, useKeys } from '@chartwright/ui';

/** The closed list behind R: one key each, so that a rejection costs two presses and still says why. */
export function RejectReasons({ onChoose, onCancel }: { onChoose: (reason: RejectReason) => void; onCancel: () => void }) {
  useKeys([
    ...REJECT_REASON_KEYS.map((reason) => ({
      keys: String(reason),
      label: REJECT_REASONS[reason],
      group: 'Reject because',
      run: () => onChoose(reason),
    })),
    { keys: 'Escape', label: 'Keep it open', group: 'Reject because', run: onCancel },
  ]);
  return (
    <div className="acts" role="group" aria-label="Reject because">
      {REJECT_REASON_KEYS.map((reason) => (
        <ActionButton key={reason} size="small" keys={String(reason)} tabIndex={-1} onClick={() => onChoose(reason)}>
          {REJECT_REASONS[reason]}
        </ActionButton>
      ))}
    </div>
  );
}
