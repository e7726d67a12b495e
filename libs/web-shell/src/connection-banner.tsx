import { useLive, useWaitingChanges, type LiveState } from '@chartwright/api-client';
import { OfflineBar, useAnnounce, useNow } from '@chartwright/ui';
import { useEffect, useRef, useState } from 'react';

/** A locked session hears nothing either, but its line is not lost: it is taken up again with the unlocking. */
export function ConnectionBanner({ onSessionEnded, isLocked }: { onSessionEnded: () => void; isLocked: boolean }) {
  const { state, retryNow } = useLive(onSessionEnded);
  const waitingChanges = useWaitingChanges();
  const announce = useAnnounce();
  const now = useNow(1_000);
  const [heardWhileLocked, setHeardWhileLocked] = useState<LiveState | null>(null);
  if (isLocked && state !== heardWhileLocked) setHeardWhileLocked(state);
  const isLost = state !== null && !state.isConnected && state !== heardWhileLocked;
  useEffect(() => {
    if (isLost) announce('No connection.', 'assertive');
  }, [isLost, announce]);
  const wasLocked = useRef(isLocked);
  useEffect(() => {
    if (wasLocked.current && !isLocked) retryNow();
    wasLocked.current = isLocked;
  }, [isLocked, retryNow]);
  if (!state || !isLost) return null;
  const seconds = state.retryAt ? Math.max(0, Math.ceil((state.retryAt.getTime() - now.getTime()) / 1_000)) : 0;
  return <OfflineBar since={state.since} retryInSeconds={seconds} onRetry={retryNow} waitingChanges={waitingChanges} />;
}
