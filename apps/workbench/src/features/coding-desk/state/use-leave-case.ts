import { isApiError } from '@chartwright/api-client';
import { errorWords } from '@chartwright/web-shell';
import { useMutation } from '@tanstack/react-query';
import { leaseLoss } from '../api/send-change.js';
import type { EditQueue } from './edit-queue.js';

/** What a command names to prove that it speaks of the draft as the coder saw it. */
export type HeldCase = { version: number; leaseToken: string };

class UnsavedChanges extends Error {}

type LeaveCase<Request, Answer> = {
  queue: EditQueue;
  send: (request: Request, held: HeldCase) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  /** Shuts the dialog when the case turns out to be somebody else's: the desk says so. */
  onLost: () => void;
};

/** Hold, release, return, ask: nothing leaves the desk before its last edit is saved, so that whoever goes on has exactly this draft. */
export function useLeaveCase<Request, Answer>({ queue, send, onDone, onLost }: LeaveCase<Request, Answer>) {
  const leave = useMutation({
    mutationFn: async (request: Request) => {
      if (!(await queue.settled())) throw new UnsavedChanges();
      const { draft, lease } = queue.current().work;
      return send(request, { version: draft.version, leaseToken: lease?.token ?? '' });
    },
    onSuccess: onDone,
    onError: (error) => {
      if (!isApiError(error, 'lease_lost')) return;
      onLost();
      queue.lose(leaseLoss(error.details));
    },
  });
  return { run: leave.mutate, isBusy: leave.isPending, error: leave.error, refusal: leave.error && refusalWords(leave.error) };
}

function refusalWords(error: Error): string {
  return error instanceof UnsavedChanges ? 'The last changes are not saved yet. Try again once they are.' : errorWords(error);
}
