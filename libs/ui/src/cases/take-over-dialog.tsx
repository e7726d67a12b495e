import { useState } from 'react';
import { ActionButton } from '../controls/action-button.js';
import { TextAreaField } from '../controls/fields.js';
import { Dialog } from '../overlays/dialog.js';

type TakeOverDialogProps = {
  caseNumber: string;
  holderName: string | null;
  onTakeOver: (reason: string) => void;
  onClose: () => void;
  refusal: string | null;
  isBusy: boolean;
};

const LEAST = 3;

/** OP-005: the holder is told who, when and why; the draft comes along. The same from the desk and from the team's list. */
export function TakeOverDialog({ caseNumber, holderName, onTakeOver, onClose, refusal, isBusy }: TakeOverDialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = reason.trim().length < LEAST;
  const error = isTried && isShort ? 'Say why in a few words.' : refusal;
  const give = (): void => {
    setIsTried(true);
    if (!isShort) onTakeOver(reason.trim());
  };
  return (
    <Dialog
      title={`Take over ${caseNumber}${holderName ? ` from ${holderName}` : ''}`}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" busy={isBusy} onClick={give}>
            Take over with the draft
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt8">
        {holderName && `${holderName} sees at once who has it and why, and can only read it from then on. `}
        What is saved of the draft comes with the case.
      </p>
      <TextAreaField
        label="Reason"
        className="mt12"
        value={reason}
        maxLength={300}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        {...(error ? { error } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
        }}
      />
    </Dialog>
  );
}
