import { ActionButton, Dialog, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';

type ReleaseDialogProps = { onRelease: (reason: string) => void; onClose: () => void; refusal: string | null; isBusy: boolean };

/** The coder lets go of the lease; the reason helps whoever goes on, and is not asked for. */
export function ReleaseDialog({ onRelease, onClose, refusal, isBusy }: ReleaseDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title="Release this case"
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" busy={isBusy} onClick={() => onRelease(reason.trim())}>
            Release the case
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt8">It goes back to the queue at its place. The draft stays with it, and the clock keeps running.</p>
      <TextAreaField
        label="Why"
        optional
        className="mt12"
        value={reason}
        maxLength={300}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      {refusal && (
        <p className="help err mt8" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
