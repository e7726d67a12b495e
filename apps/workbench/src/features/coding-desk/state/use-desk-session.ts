import { isApiError, useLiveSignal } from '@chartwright/api-client';
import type { CodingDesk } from '@chartwright/contracts';
import { HEARTBEAT_SECONDS } from '@chartwright/lifecycle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { sendHeartbeat } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import { leaseLoss, sendChange, takeUpAgain } from '../api/send-change.js';
import { EditQueue, type QueueState } from './edit-queue.js';

/** Without a key or a pointer for this long, the tab counts as left and the heartbeat stops (OP-005). */
const IDLE_MS = 10 * 60_000;

/** The draft in this tab: shown at once, saved one by one, held by a lease that lives while somebody works here. */
export function useDeskSession(desk: CodingDesk): { queue: EditQueue; state: QueueState; renewedAt: Date | null } {
  const caseId = desk.header.id;
  const [queue] = useState(() => new EditQueue(desk, (change, work) => sendChange(caseId, change, work)));
  const state = useSyncExternalStore(queue.subscribe, queue.current);
  const renewedAt = useHeartbeat(caseId, queue, state);
  useNews(caseId, state);
  useEffect(() => {
    queue.adopt(desk);
  }, [queue, desk]);
  return { queue, state, renewedAt };
}

/** A signal this soon after an edit of this tab is that edit's own; later ones are the same person's other tab. */
const OWN_EDIT_MS = 2_000;

/** An answer, a changed note, a remark: the desk is read again. What this tab does itself comes with its own answers. */
function useNews(caseId: string, { work, waiting }: QueueState): void {
  const queryClient = useQueryClient();
  const isOurs = work.lease?.isYours ?? false;
  const savedHereAt = useRef(0);
  useEffect(() => {
    savedHereAt.current = Date.now();
  }, [work.draft.version, waiting.length]);
  useLiveSignal(({ topic, subjectId }) => {
    if (subjectId !== caseId) return;
    const isElsewhere = topic === 'draft' && waiting.length === 0 && Date.now() - savedHereAt.current > OWN_EDIT_MS;
    if (topic === 'note' || isElsewhere || (topic === 'case' && !isOurs))
      void queryClient.invalidateQueries({ queryKey: deskQuery(caseId).queryKey });
  });
}

function useHeartbeat(caseId: string, queue: EditQueue, state: QueueState): Date | null {
  const [renewedAt, setRenewedAt] = useState<Date | null>(() => (state.work.lease ? new Date(state.work.lease.renewedAt) : null));
  const lastTouch = useRef(Date.now());
  const beat = useRef<() => Promise<void>>(() => Promise.resolve());
  const token = state.work.lease?.isYours && !state.lost ? state.work.lease.token : null;
  useEffect(() => {
    beat.current = async () => {
      if (!token || Date.now() - lastTouch.current > IDLE_MS) return;
      try {
        const answer = await sendHeartbeat(caseId, token);
        setRenewedAt(new Date(answer.renewedAt));
      } catch (error) {
        if (!isApiError(error, 'lease_lost')) return;
        const outcome = await takeUpAgain(caseId, leaseLoss(error.details));
        if (outcome.kind === 'lost') queue.lose(outcome.details);
        if (outcome.kind === 'changed') queue.adopt(outcome.work);
      }
    };
  });
  useEffect(() => {
    const touched = (): void => {
      const wasIdle = Date.now() - lastTouch.current > IDLE_MS;
      lastTouch.current = Date.now();
      if (wasIdle) void beat.current();
    };
    const timer = setInterval(() => void beat.current(), HEARTBEAT_SECONDS * 1000);
    window.addEventListener('keydown', touched);
    window.addEventListener('pointerdown', touched);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', touched);
      window.removeEventListener('pointerdown', touched);
    };
  }, []);
  useLiveSignal((signal) => {
    if (signal.topic === 'lease' && signal.subjectId === caseId) void beat.current();
  });
  return renewedAt;
}
