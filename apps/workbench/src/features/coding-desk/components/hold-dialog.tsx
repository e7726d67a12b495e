import { HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { FormDialog, RadioListField, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';

type HoldDialogProps = { onHold: (reason: HoldReason, note: string) => void; onClose: () => void; refusal: string | null; isBusy: boolean };

const REASONS = Object.entries(HOLD_REASONS).map(([value, { label }]) => ({ value, label }));
const isReason = (value: string): value is HoldReason => value in HOLD_REASONS;

/** OP-006: a reason out of the closed list; it decides who has to act and whether the clock stops. */
export function HoldDialog({ onHold, ...dialog }: HoldDialogProps) {
  const [reason, setReason] = useState<HoldReason>('missing_document');
  const [note, setNote] = useState('');
  return (
    <FormDialog {...dialog} title="Hold this case" verb="Hold the case" onSubmit={() => onHold(reason, note)}>
      <p className="t2">
        {HOLD_REASONS[reason].stopsClock ? 'The clock stops until you go on.' : 'The clock keeps running.'} The draft stays as it is.
      </p>
      <RadioListField label="Reason" choices={REASONS} value={reason} onChange={(value) => isReason(value) && setReason(value)} />
      <TextAreaField label="Note" optional value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
    </FormDialog>
  );
}
