import { isApiError, sessionQuery, signInRefusalWords, signOut, unlockSession } from '@chartwright/api-client';
import { IdleLock, SkeletonRows } from '@chartwright/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailedRegion } from './error-words.js';
import { lastPerson } from './last-person.js';

/** Back to the same screen after signing in; only a path of our own, never another site. */
export function goToSignIn(): void {
  const here = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/?next=${encodeURIComponent(here)}`);
}

export async function leave(how: () => Promise<void>): Promise<void> {
  await how().catch(() => undefined);
  window.location.assign('/');
}

/** Shows its children only to somebody who is signed in and not locked out by idleness. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, isPending, refetch } = useQuery(sessionQuery);
  const queryClient = useQueryClient();
  if (data) return children;
  if (isPending) return <SkeletonRows rows={8} label="Loading your session" />;
  if (isApiError(error, 'unauthenticated')) {
    goToSignIn();
    return <SkeletonRows rows={8} label="Going to sign-in" />;
  }
  if (isApiError(error, 'session_locked')) {
    const person = lastPerson();
    const unlock = async (password: string) => {
      try {
        queryClient.setQueryData(sessionQuery.queryKey, await unlockSession({ password }));
        return null;
      } catch (refusal) {
        return signInRefusalWords(refusal);
      }
    };
    return (
      <IdleLock
        isLocked
        personName={person?.displayName ?? 'your account'}
        email={person?.email ?? ''}
        idleMinutes={person?.idleMinutes ?? 15}
        onUnlock={unlock}
        onSignOut={() => void leave(signOut)}
      >
        <div className="app" />
      </IdleLock>
    );
  }
  return <FailedRegion what="Your session" error={error} onRetry={() => void refetch()} />;
}
