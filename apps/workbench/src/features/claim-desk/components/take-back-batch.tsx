import { api } from '@chartwright/api-client';
import { claimPaths, type ClaimBatchView } from '@chartwright/contracts';
import { ActionButton, FormDialog, useAnnounce } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { claimBatchesQuery } from '../api/claim-batches-query.js';
import { claimCountWords } from './claim-words.js';

/** After the clearinghouse has read a test file, its claims are ready to go out in earnest. */
export function TakeBackBatch({ batch }: { batch: ClaimBatchView }) {
  const queryClient = useQueryClient();
  const say = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const { id, number, claimCount } = batch;
  const takeBack = useMutation({
    mutationFn: () => api.post<ClaimBatchView>(claimPaths.takeBackBatch(id)),
    onSuccess: () => {
      setIsAsking(false);
      say(`Test batch ${number} is taken back.`);
      void queryClient.invalidateQueries({ queryKey: claimBatchesQuery.queryKey });
    },
  });
  return (
    <>
      <ActionButton size="small" onClick={() => setIsAsking(true)}>
        Take back…
      </ActionButton>
      {isAsking && (
        <FormDialog
          title={`Take test batch ${number} back?`}
          verb="Take back"
          isBusy={takeBack.isPending}
          refusal={takeBack.error && errorWords(takeBack.error)}
          onSubmit={() => takeBack.mutate()}
          onClose={() => setIsAsking(false)}
        >
          <p className="t2">
            {claimCountWords(claimCount)} {claimCount === 1 ? 'is' : 'are'} ready again and can go out in another batch. The test file stays
            here.
          </p>
        </FormDialog>
      )}
    </>
  );
}
