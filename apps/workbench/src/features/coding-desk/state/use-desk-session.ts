import { isApiError, useLiveSignal } from '@chartwright/api-client';
import type { CodingDesk } from '@chartwright/contracts';
import { HEARTBEAT_SECONDS } from '@chartwright/lifecycle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { sendHeartbeat } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import { leaseLoss, sendChange, takeUpAgain } from '../api/send-change.js';
import { EditQueue, type QueueState } from './edit-queue.js';
import { keepSavedWork, keepWork, readOnReturn } from './kept-work.js';

/** Without a key or a pointer for this long, the tab counts as left and the heartbeat stops (OP-005). */
const IDLE_MS = 10 * 60_000;

/** The draft in this tab: shown at once, saved one by one, held by a lease that lives while somebody works here. */
export function useDeskSession(desk: CodingDesk): { queue: EditQueue; state: QueueState; renewedAt: Date | null } {
  const caseId = desk.header.id;
  const queryClient = useQueryClient();
  const [queue] = useState(() => {
    const opened = new EditQueue(desk, (change, work) => sendChange(caseId, change, work));
    keepSavedWork(queryClient, caseId, opened);
    return opened;
  });
  const state = useSyncExternalStore(queue.subscribe, queue.current);
  const renewedAt = useHeartbeat(caseId, queue, state);
  useNews(caseId, queue);
  useEffect(() => {
    queue.adopt(desk);
    // Read before the last edit was saved: what was saved stands.
    keepWork(queryClient, caseId, queue.current().work);
  }, [queryClient, caseId, queue, desk]);
  useEffect(() => () => readOnReturn(queryClient, caseId), [queryClient, caseId]);
  return { queue, state, renewedAt };
}

/** Signals of this tab's own edits come within this time of their answers. */
const QUIET_MS = 1_000;

/**
 * An answer, a changed note, a remark: the desk is read again. Each step of the draft sends one signal to all of its coder's
 * tabs; more signals than own steps means that another tab worked.
 */
function useNews(caseId: string, queue: EditQueue): void {
  const queryClient = useQueryClient();
  const counted = useRef({ signals: 0, savedBefore: 0, timer: 0 });
  const readAgain = (): void => void queryClient.invalidateQueries({ queryKey: deskQuery(caseId).queryKey });
  const countDraftSignal = (): void => {
    const count = counted.current;
    count.signals += 1;
    window.clearTimeout(count.timer);
    count.timer = window.setTimeout(() => {
      const { savedHere } = queue.current();
      if (count.signals > savedHere - count.savedBefore) readAgain();
      counted.current = { signals: 0, savedBefore: savedHere, timer: 0 };
    }, QUIET_MS);
  };
  useEffect(() => () => window.clearTimeout(counted.current.timer), []);
  useLiveSignal(({ topic, subjectId }) => {
    if (subjectId !== caseId) return;
    if (topic === 'draft') countDraftSignal();
    const isOurs = queue.current().work.lease?.isYours ?? false;
    if (topic === 'note' || (topic === 'case' && !isOurs)) readAgain();
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
