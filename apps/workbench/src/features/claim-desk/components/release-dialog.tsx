import { isApiError } from '@chartwright/api-client';
import type { ClaimDetail } from '@chartwright/contracts';
import { ActionButton, Dialog, Notice, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';
import { useReleaseClaim } from '../api/claim-commands.js';

const SHORTEST_REASON = 3;

export function ReleaseDialog({ claim, onClose }: { claim: ClaimDetail; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const release = useReleaseClaim();
  const isShort = reason.trim().length < SHORTEST_REASON;
  return (
    <Dialog
      title={`Release ${claim.claimNumber}`}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Not now
          </ActionButton>
          <ActionButton
            tone="primary"
            busy={release.isPending}
            blocked={isShort}
            onClick={() =>
              release.mutate({ claimId: claim.id, request: { version: claim.version, reason: reason.trim() } }, { onSuccess: onClose })
            }
          >
            Release and check
          </ActionButton>
        </>
      }
    >
      <p className="t2">The claim is built again from the case and checked. It is ready only when nothing stands in the way.</p>
      <TextAreaField label="What changed" value={reason} maxLength={500} rows={2} onChange={(event) => setReason(event.target.value)} />
      {release.error && (
        <Notice tone="soft" role="alert">
          {isApiError(release.error) ? release.error.message : 'That did not work. Try again.'}
        </Notice>
      )}
    </Dialog>
  );
}
