import type { ClaimListItem } from '@chartwright/contracts';
import { HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { FormDialog, RadioListField, TextAreaField } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { useHoldClaims } from '../api/claim-commands.js';

const REASONS = Object.entries(HOLD_REASONS).map(([value, { label }]) => ({ value, label }));
const isHoldReason = (text: string): text is HoldReason => Object.hasOwn(HOLD_REASONS, text);

/** A hold always has a reason of the closed list (OP-006). */
export function HoldDialog({ claims, onClose }: { claims: readonly ClaimListItem[]; onClose: () => void }) {
  const [reason, setReason] = useState<HoldReason>('client_instruction');
  const [note, setNote] = useState('');
  const hold = useHoldClaims();
  const confirm = (): void => {
    hold.mutate({ claims, reason, ...(note.trim() === '' ? {} : { note: note.trim() }) }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={claims.length === 1 ? `Hold ${claims[0]?.claimNumber ?? ''}` : `Hold ${claims.length} claims`}
      verb={claims.length === 1 ? 'Hold the claim' : `Hold ${claims.length} claims`}
      isBusy={hold.isPending}
      refusal={hold.error && errorWords(hold.error)}
      onSubmit={confirm}
      onClose={onClose}
    >
      <RadioListField label="Why" choices={REASONS} value={reason} onChange={(value) => isHoldReason(value) && setReason(value)} />
      <TextAreaField label="Note" optional value={note} maxLength={500} rows={2} onChange={(event) => setNote(event.target.value)} />
    </FormDialog>
  );
}
