import type { CodingDesk } from '@chartwright/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sendRemark, takeNextCase } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import { changeWords, differenceWords } from '../state/change-words.js';
import type { QueueState } from '../state/edit-queue.js';
import { StaleLeaseDialog } from './stale-lease-dialog.js';

const MAX_REMARK = 500;

type LostCaseProps = {
  desk: CodingDesk;
  state: QueueState;
  lost: NonNullable<QueueState['lost']>;
  onStay: () => void;
  onDesk: (caseId: string) => void;
  onWorklist: () => void;
};

/** The case is somebody else's now; the desk is read again, so that what stands behind the dialog is true. */
export function LostCase({ desk, state, lost, onStay, onDesk, onWorklist }: LostCaseProps) {
  const queryClient = useQueryClient();
  const caseId = desk.header.id;
  const [known] = useState(state.work.draft.content);
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: deskQuery(caseId).queryKey });
  }, [queryClient, caseId]);
  const take = useMutation({
    mutationFn: takeNextCase,
    onSuccess: ({ desk: next }) => {
      if (!next) return onWorklist();
      queryClient.setQueryData(deskQuery(next.header.id).queryKey, next);
      onDesk(next.header.id);
    },
    onError: onWorklist,
  });
  const { changes } = lost;
  const remark = useMutation({ mutationFn: (text: string) => sendRemark(caseId, text) });
  const remarkState = remark.isSuccess ? 'sent' : remark.isPending ? 'sending' : remark.isError ? 'failed' : 'unsent';
  return (
    <StaleLeaseDialog
      details={lost.details}
      changes={changes}
      since={differenceWords(known, state.work.draft.content)}
      onStay={onStay}
      onTakeNext={() => take.mutate()}
      isTaking={take.isPending}
      remark={{ send: () => remark.mutate(changes.map(changeWords).join('; ').slice(0, MAX_REMARK)), state: remarkState }}
    />
  );
}
