import type { DeskWork } from '@chartwright/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { deskQuery } from '../api/desk-query.js';
import type { EditQueue } from './edit-queue.js';

/** Edits answer with the new work alone: the desk as it was read takes it in, or whoever comes back sees an older draft. */
export function keepWork(queryClient: QueryClient, caseId: string, work: DeskWork): void {
  const { queryKey } = deskQuery(caseId);
  const isLeft = queryClient.getQueryState(queryKey)?.isInvalidated;
  queryClient.setQueryData(queryKey, (read) =>
    !read || read === work || read.draft.version > work.draft.version ? undefined : { ...read, ...work },
  );
  // Written data counts as read anew.
  if (isLeft) readOnReturn(queryClient, caseId);
}

/** Not ended with the screen: an edit that is still on its way when the desk is left is kept too. */
export function keepSavedWork(queryClient: QueryClient, caseId: string, queue: EditQueue): void {
  let kept = queue.current().work;
  queue.subscribe(() => {
    const { work } = queue.current();
    if (work === kept) return;
    kept = work;
    keepWork(queryClient, caseId, work);
  });
}

/** A desk that was left is no longer kept current: it is shown as it was last known, and read again at once. */
export function readOnReturn(queryClient: QueryClient, caseId: string): void {
  void queryClient.invalidateQueries({ queryKey: deskQuery(caseId).queryKey, refetchType: 'none' });
}
