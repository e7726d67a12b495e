import { isApiError } from '@chartwright/api-client';
import type { ClaimBatchPreview, CreateClaimBatchRequest } from '@chartwright/contracts';
import { ActionButton, Dialog, Notice, StatusBadge } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { batchPreviewQuery } from '../api/claim-batches-query.js';
import { amountWords, claimCountWords } from './claim-words.js';

type BatchDialogProps = { request: CreateClaimBatchRequest; stays: number; onConfirm: () => void; onClose: () => void };

/** A file that went out cannot be called back: it is written only after somebody read what goes, for how much and to whom. */
export function BatchDialog({ request, stays, onConfirm, onClose }: BatchDialogProps) {
  const preview = useQuery(batchPreviewQuery(request));
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const batches = preview.data?.batches ?? [];
  const total = batches.reduce((sum, one) => sum + one.claimCount, 0);
  const cents = batches.reduce((sum, one) => sum + one.chargeCents, 0);
  const isTest = batches.length > 0 && batches.every((one) => one.usage === 'T');
  const isLoaded = preview.data !== undefined && !preview.isFetching;
  return (
    <Dialog
      title={isLoaded ? `Send ${claimCountWords(total)} for $${amountWords(cents)}?` : 'Adding up the claims…'}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" keys="Esc" onClick={onClose}>
            Not now
          </ActionButton>
          <ActionButton
            ref={confirm}
            tone="primary"
            keys="↵"
            busy={preview.isFetching}
            blocked={isLoaded && total === 0}
            onClick={isLoaded ? onConfirm : undefined}
          >
            {isTest ? 'Write the test batch' : 'Write the batch'}
          </ActionButton>
        </>
      }
    >
      {batches.map((one) => (
        <BatchLine key={one.practiceId} batch={one} />
      ))}
      <p className="t2 mt8">
        Each is checked once more, then marked sent{isTest ? ', until the test batch is taken back' : ''}.{' '}
        {stays > 0 && `${claimCountWords(stays)} of the selection ${stays === 1 ? 'stays' : 'stay'} here.`}
      </p>
      {isLoaded && total === 0 && (
        <Notice tone="soft" role="alert">
          None of these claims is ready any more.
        </Notice>
      )}
      {preview.error && (
        <Notice tone="soft" role="alert" actions={<ActionButton onClick={() => void preview.refetch()}>Try again</ActionButton>}>
          {isApiError(preview.error) ? preview.error.message : 'The claims could not be added up.'} Nothing was sent.
        </Notice>
      )}
    </Dialog>
  );
}

function BatchLine({ batch }: { batch: ClaimBatchPreview['batches'][number] }) {
  return (
    <div className="row g8 mt8">
      <span className="grow">
        <b className="b">{batch.practiceName}</b> to {batch.receiverName}
        <div className="t2">
          {claimCountWords(batch.claimCount)}, ${amountWords(batch.chargeCents)}
        </div>
      </span>
      <StatusBadge tone={batch.usage === 'T' ? 'line' : 'neutral'}>{batch.usage === 'T' ? 'Test file' : 'Production file'}</StatusBadge>
    </div>
  );
}
