import type { CreateClaimBatchRequest } from '@chartwright/contracts';
import { useAnnounce } from '@chartwright/ui';
import { useState } from 'react';
import { useCreateBatch } from '../api/claim-commands.js';

/** A batch in two steps: the question, then the writing. */
export function useSending(onSent: () => void) {
  const announce = useAnnounce();
  const batch = useCreateBatch();
  const [asked, setAsked] = useState<{ request: CreateClaimBatchRequest; stays: number } | null>(null);
  return {
    batch,
    asked,
    ask: (request: CreateClaimBatchRequest, stays: number): void => {
      if (!batch.isPending) setAsked({ request, stays });
    },
    leave: () => setAsked(null),
    confirm: (): void => {
      if (!asked) return;
      setAsked(null);
      batch.mutate(asked.request, {
        onSuccess: ({ batches }) => {
          onSent();
          announce(`${batches.reduce((sum, one) => sum + one.claimCount, 0)} claims are in the batch.`);
        },
      });
    },
  };
}
