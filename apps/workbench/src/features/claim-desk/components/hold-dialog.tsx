import { isApiError } from '@chartwright/api-client';
import type { ClaimListItem } from '@chartwright/contracts';
import { HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { ActionButton, Dialog, Notice, RadioListField, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';
import { useHoldClaims } from '../api/claim-commands.js';

const REASONS = Object.entries(HOLD_REASONS).map(([value, { label }]) => ({ value, label }));
const isHoldReason = (text: string): text is HoldReason => Object.hasOwn(HOLD_REASONS, text);

/** A hold always has a reason of the closed list (OP-006). */
export function HoldDialog({ claims, onClose }: { claims: readonly ClaimListItem[]; onClose: () => void }) {
  const [reason, setReason] = useState<string>('client_instruction');
  const [note, setNote] = useState('');
  const hold = useHoldClaims();
  const confirm = (): void => {
    if (!isHoldReason(reason)) return;
    hold.mutate({ claims, reason, ...(note.trim() === '' ? {} : { note: note.trim() }) }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={claims.length === 1 ? `Hold ${claims[0]?.claimNumber ?? ''}` : `Hold ${claims.length} claims`}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Not now
          </ActionButton>
          <ActionButton tone="primary" busy={hold.isPending} onClick={confirm}>
            {claims.length === 1 ? 'Hold the claim' : `Hold ${claims.length} claims`}
          </ActionButton>
        </>
      }
    >
      <RadioListField label="Why" choices={REASONS} value={reason} onChange={setReason} />
      <TextAreaField label="Note" optional value={note} maxLength={500} rows={2} onChange={(event) => setNote(event.target.value)} />
      {hold.error && (
        <Notice tone="soft" role="alert">
          {isApiError(hold.error) ? hold.error.message : 'That did not work. Try again.'}
        </Notice>
      )}
    </Dialog>
  );
}
