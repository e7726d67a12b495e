import type { CodingDesk, DeskGap } from '@chartwright/contracts';
import { draftQuery, type QueryText } from '@chartwright/lifecycle';
import { useAnnounce } from '@chartwright/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askProvider } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import type { EditQueue } from '../state/edit-queue.js';
import { queryQuotes } from '../state/query-quotes.js';
import { useLeaveCase } from '../state/use-leave-case.js';
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

/** The case waits for the answer and comes back to exactly this draft. */
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
  const ask = useLeaveCase({
    queue,
    send: (query: QueryText, { leaseToken }) => askProvider(header.id, { ...query, leaseToken }),
    onDone: (asked) => {
      queryClient.setQueryData(deskQuery(header.id).queryKey, asked);
      say(`Query sent to ${header.renderingProviderName}. The clock stands still until the answer.`);
      onWorklist();
    },
    onLost: onClose,
  });
  return (
    <QueryDialog
      draft={draft}
      documents={documents}
      providerName={header.renderingProviderName}
      isBusy={ask.isBusy}
      failure={ask.error}
      refusal={ask.refusal}
      onSend={ask.run}
      onClose={onClose}
    />
  );
}
