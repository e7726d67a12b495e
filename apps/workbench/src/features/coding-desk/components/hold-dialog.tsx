import { HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { ActionButton, Dialog, RadioListField, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';

type HoldDialogProps = { onHold: (reason: HoldReason, note: string) => void; onClose: () => void; refusal: string | null; isBusy: boolean };

const REASONS = Object.entries(HOLD_REASONS).map(([value, { label }]) => ({ value, label }));
const isReason = (value: string): value is HoldReason => value in HOLD_REASONS;

/** OP-006: a reason out of the closed list; it decides who has to act and whether the clock stops. */
export function HoldDialog({ onHold, onClose, refusal, isBusy }: HoldDialogProps) {
  const [reason, setReason] = useState<HoldReason>('missing_document');
  const [note, setNote] = useState('');
  return (
    <Dialog
      title="Hold this case"
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" busy={isBusy} onClick={() => onHold(reason, note)}>
            Hold the case
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt8">
        {HOLD_REASONS[reason].stopsClock ? 'The clock stops until you go on.' : 'The clock keeps running.'} The draft stays as it is.
      </p>
      <RadioListField
        label="Reason"
        className="mt12"
        choices={REASONS}
        value={reason}
        onChange={(value) => isReason(value) && setReason(value)}
      />
      <TextAreaField
        label="Note"
        optional
        className="mt12"
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      {refusal && (
        <p className="help err mt8" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
