import type { LiveSignal } from '@chartwright/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { LiveStream, type LiveState } from './live-stream.js';

type Listener = (signal: LiveSignal) => void;
const listeners = new Set<Listener>();

/** A screen's own reaction to a change elsewhere, beyond reading its lists again: a takeover notice, say. */
export function useLiveSignal(listener: Listener): void {
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  useEffect(() => {
    const heard: Listener = (signal) => current.current(signal);
    listeners.add(heard);
    return () => {
      listeners.delete(heard);
    };
  }, []);
}

/**
 * Opened once by the shell. A query says which topics make it stale: `meta: { live: ['case', 'queue'] }`, or, for one subject
 * only, with that subject's id anywhere in its key: `meta: { live: ['case'], liveSubject: caseId }`.
 */
export function useLive(onSessionEnded: () => void): { state: LiveState | null; retryNow: () => void } {
  const queryClient = useQueryClient();
  const stream = useRef<LiveStream | null>(null);
  const [state, setState] = useState<LiveState | null>(null);
  const ended = useRef(onSessionEnded);
  useEffect(() => {
    ended.current = onSessionEnded;
  });
  useEffect(() => {
    const opened = new LiveStream({
      onChange: (signal) => {
        void queryClient.invalidateQueries({ predicate: ({ meta }) => concerns(meta, signal) });
        for (const listener of listeners) listener(signal);
      },
      onResync: () => void queryClient.invalidateQueries({ predicate: ({ meta }) => Array.isArray(meta?.live) }),
      onSessionEnded: () => ended.current(),
      onState: setState,
    });
    stream.current = opened;
    opened.open();
    const onOffline = () => opened.lost();
    const onOnline = () => opened.retryNow();
    window.addEventListener('offline', onOffline);
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('offline', onOffline);
      window.removeEventListener('online', onOnline);
      opened.close();
    };
  }, [queryClient]);
  return { state, retryNow: () => stream.current?.retryNow() };
}

export function concerns(meta: Record<string, unknown> | undefined, signal: LiveSignal): boolean {
  const topics = meta?.live;
  if (!Array.isArray(topics) || !topics.includes(signal.topic)) return false;
  const subject = meta?.liveSubject;
  return subject === undefined || signal.subjectId === null || subject === signal.subjectId;
}
