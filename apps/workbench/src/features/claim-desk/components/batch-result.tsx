import { apiAddress, isApiError } from '@chartwright/api-client';
import { claimPaths, type BlockedClaims, type ClaimBatchView } from '@chartwright/contracts';
import { ActionButton, Notice } from '@chartwright/ui';

type BatchResultProps = { batches: readonly ClaimBatchView[]; error: unknown; onDismiss: () => void };

/** Where the button was pressed: the file to take, or which claims stayed and why. */
export function BatchResult({ batches, error, onDismiss }: BatchResultProps) {
  const close = (
    <ActionButton tone="quiet" size="small" onClick={onDismiss}>
      Close
    </ActionButton>
  );
  if (error) {
    return (
      <div className="cd-result">
        <Notice tone="soft" icon="octagon" role="alert" actions={close}>
          <b>{isApiError(error) ? error.message : 'The batch was not written.'}</b> Nothing was sent.
          {blockedOf(error).map((claim) => (
            <div key={claim.id}>
              <span className="mono">{claim.claimNumber}</span> {claim.reasons.join(' ')}
            </div>
          ))}
        </Notice>
      </div>
    );
  }
  return (
    <div className="cd-result">
      <Notice tone="ok" icon="check-circle" role="status" actions={close}>
        {batches.map((batch) => (
          <div key={batch.id} className="row g8">
            <span>
              Batch {batch.number} is written: {batch.claimCount.toLocaleString('en-US')} {batch.claimCount === 1 ? 'claim' : 'claims'} of{' '}
              {batch.practiceName}.
            </span>
            <a className="btn sm" href={apiAddress(claimPaths.batchFile(batch.id))} download={batch.fileName}>
              Download the 837P
            </a>
          </div>
        ))}
      </Notice>
    </div>
  );
}

function blockedOf(error: unknown): BlockedClaims['claims'] {
  if (!isApiError(error, 'claim_blocked')) return [];
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('claims' in details) || !Array.isArray(details.claims)) return [];
  return details.claims;
}
