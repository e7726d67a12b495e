import { isApiError } from '@chartwright/api-client';
import type { CodingDesk, DeskGap } from '@chartwright/contracts';
import { draftQuery, type QueryText } from '@chartwright/lifecycle';
import { useAnnounce } from '@chartwright/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askProvider } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import { leaseLoss } from '../api/send-change.js';
import type { EditQueue } from '../state/edit-queue.js';
import { queryQuotes } from '../state/query-quotes.js';
import { QueryDialog } from './query-dialog.js';

type AskProviderProps = {
  desk: CodingDesk;
  queue: EditQueue;
  gap: DeskGap | null;
  /** Without a gap, the words of this suggestion are quoted. */
  code: string | null;
  onClose: () => void;
  onWorklist: () => void;
};

const UNSAVED = 'The last changes are not saved yet. Send again once they are.';

/** Nothing leaves the desk before its last edit is saved: the case comes back to exactly this draft. */
export function AskProvider({ desk, queue, gap, code, onClose, onWorklist }: AskProviderProps) {
  const { header, documents, suggestions } = desk;
  const queryClient = useQueryClient();
  const say = useAnnounce();
  const [draft] = useState(() => {
    const about = gap?.code ?? code;
    return draftQuery(
      gap,
      queryQuotes(
        documents,
        gap,
        suggestions?.suggestions.find((one) => one.code === about),
      ),
    );
  });
  const ask = useMutation({
    mutationFn: async (query: QueryText) => {
      if (!(await queue.settled())) throw new Error(UNSAVED);
      return askProvider(header.id, { ...query, leaseToken: queue.current().work.lease?.token ?? '' });
    },
    onSuccess: (asked) => {
      queryClient.setQueryData(deskQuery(header.id).queryKey, asked);
      say(`Query sent to ${header.renderingProviderName}. The clock stands still until the answer.`);
      onWorklist();
    },
    onError: (error) => {
      if (!isApiError(error, 'lease_lost')) return;
      onClose();
      queue.lose(leaseLoss(error.details));
    },
  });
  return (
    <QueryDialog
      draft={draft}
      documents={documents}
      providerName={header.renderingProviderName}
      isBusy={ask.isPending}
      failure={ask.error}
      onSend={(query) => ask.mutate(query)}
      onClose={onClose}
    />
  );
}
