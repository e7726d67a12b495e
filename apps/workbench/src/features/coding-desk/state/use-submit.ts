import { isApiError } from '@chartwright/api-client';
import { useAnnounce, useToast } from '@chartwright/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { approveReview, submitCoding } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import { leaseLoss } from '../api/send-change.js';
import type { EditQueue } from './edit-queue.js';

type SubmitInput = {
  caseId: string;
  version: number;
  queue: EditQueue;
  isReview: boolean;
  /** Back to the list that the case was taken from. */
  onLeave: () => void;
  onDesk: (caseId: string) => void;
  onBlocked: () => void;
};

/** A key that is still down, or pressed twice, submits what it was meant for and not the case that came in its place. */
const UNREAD_MS = 1_000;

/** Waits for the last edit to be saved, submits (or, in review, approves), and opens the next desk out of the same answer. */
export function useSubmit({ caseId, version, queue, isReview, onLeave, onDesk, onBlocked }: SubmitInput) {
  const queryClient = useQueryClient();
  const say = useAnnounce();
  const toast = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ words: string; version: number } | null>(null);
  const running = useRef(false);
  const [opened] = useState(() => ({ at: performance.now(), version }));

  const refuse = (words: string): void => {
    setRefusal({ words, version: queue.current().work.draft.version });
    say(words, 'assertive');
  };
  const approve = async (held: { version: number; leaseToken: string }): Promise<void> => {
    const { reviewed } = await approveReview(caseId, held);
    queryClient.removeQueries({ queryKey: deskQuery(caseId).queryKey });
    say(`Case ${reviewed.caseNumber} approved.`);
    onLeave();
  };
  const send = async (takeNext: boolean): Promise<void> => {
    if (!(await queue.settled()))
      return refuse(queue.current().refusal ?? 'The last changes are not saved yet. Submit again once they are.');
    const { draft, lease } = queue.current().work;
    const held = { version: draft.version, leaseToken: lease?.token ?? '' };
    if (isReview) return approve(held);
    const answer = await submitCoding(caseId, { ...held, takeNext });
    queryClient.removeQueries({ queryKey: deskQuery(caseId).queryKey });
    const { caseNumber, state } = answer.submitted;
    const isSampled = state === 'in_review';
    say(`Case ${caseNumber} submitted.${isSampled ? ' It goes to review.' : ''}`);
    if (isSampled)
      toast({ text: `Case ${caseNumber} goes to review before it is billed.`, actionLabel: 'Close', onAction: () => undefined });
    if (!answer.next) return onLeave();
    queryClient.setQueryData(deskQuery(answer.next.header.id).queryKey, answer.next);
    onDesk(answer.next.header.id);
  };
  const failed = (error: unknown): void => {
    if (!isApiError(error)) return refuse('Submitting did not work. Nothing was lost.');
    if (error.code === 'lease_lost') return queue.lose(leaseLoss(error.details));
    refuse(error.message);
    if (error.code === 'coding_blocked') onBlocked();
  };
  const isUnread = (): boolean => {
    const { work, waiting } = queue.current();
    return performance.now() - opened.at < UNREAD_MS && waiting.length === 0 && work.draft.version === opened.version;
  };
  const run = (takeNext: boolean): void => {
    if (running.current) return;
    if (isUnread()) return refuse('This case has only just opened. Submit it once you have read it.');
    running.current = true;
    setIsBusy(true);
    setRefusal(null);
    void send(takeNext)
      .catch(failed)
      .finally(() => {
        running.current = false;
        setIsBusy(false);
      });
  };
  // A refusal speaks of the draft that was sent: the next saved change takes it away.
  return { isBusy, refusal: refusal?.version === version ? refusal.words : null, run };
}
