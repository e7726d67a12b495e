import { lockSession, onRefusal, sessionQuery, signInRefusalWords, unlockSession, useIdle, useSession } from '@chartwright/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { goToSignIn } from './session-gate.js';

/** Locks after idleness in every tab, or when the server says it is locked; the screen beneath stays as it was. */
export function useLock() {
  const session = useSession();
  const queryClient = useQueryClient();
  const [isLocked, setIsLocked] = useState(false);

  useEffect(
    () =>
      onRefusal((refusal) => {
        if (refusal.code === 'session_locked') setIsLocked(true);
        else if (refusal.code === 'unauthenticated') goToSignIn();
      }),
    [],
  );
  useIdle(session.idleMinutes, !isLocked, () => {
    setIsLocked(true);
    void lockSession().catch(() => undefined);
  });
  const unlock = async (password: string): Promise<string | null> => {
    try {
      queryClient.setQueryData(sessionQuery.queryKey, await unlockSession({ password }));
    } catch (refusal) {
      return signInRefusalWords(refusal);
    }
    setIsLocked(false);
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    return null;
  };
  const lockNow = () => {
    setIsLocked(true);
    void lockSession().catch(() => undefined);
  };
  return { isLocked, unlock, lockNow };
}
