import { accountPaths, type CurrentSession, type SignInRefusal, type SignInRequest, type UnlockRequest } from '@chartwright/contracts';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { isApiError, type ApiError } from './api-error.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<CurrentSession>(accountPaths.session, { signal }),
  staleTime: Infinity,
  retry: false,
});

/** Inside the session gate there always is one. */
export function useSession(): CurrentSession {
  return useSuspenseQuery(sessionQuery).data;
}

export function useMay(): (permission: CurrentSession['permissions'][number]) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

export const signIn = (request: SignInRequest) => api.post<CurrentSession>(accountPaths.signIn, request);
export const signOut = () => api.post<void>(accountPaths.signOut);
export const signOutEverywhere = () => api.post<void>(accountPaths.signOutEverywhere);
export const lockSession = () => api.post<void>(accountPaths.lock);
export const unlockSession = (request: UnlockRequest) => api.post<CurrentSession>(accountPaths.unlock, request);

function refusalDetails(error: ApiError): SignInRefusal | null {
  const details = error.details;
  if (typeof details !== 'object' || details === null || !('triesLeft' in details) || typeof details.triesLeft !== 'number') return null;
  const pausedUntil = 'pausedUntil' in details && typeof details.pausedUntil === 'string' ? details.pausedUntil : null;
  return { triesLeft: details.triesLeft, pausedUntil };
}

const PAUSE_MINUTES = 15;
const triesWords = (count: number): string => `${count} ${count === 1 ? 'try' : 'tries'} left before`;

/** One sentence that says what happened and what remains. */
export function signInRefusalWords(error: unknown, now: Date = new Date()): string {
  if (!isApiError(error)) return 'The server could not answer. Nothing was changed.';
  if (error.code === 'no_connection' || error.code === 'timed_out') return 'No connection to the server. Try again in a moment.';
  const refusal = refusalDetails(error);
  if (refusal?.pausedUntil) {
    const minutes = Math.max(1, Math.ceil((new Date(refusal.pausedUntil).getTime() - now.getTime()) / 60_000));
    return `Too many tries. Sign-in for this address is paused for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  }
  if (error.code === 'sign_in_failed') {
    const what = 'E-mail and password do not match.';
    if (!refusal) return what;
    return refusal.triesLeft === 0
      ? `${what} Sign-in pauses for ${PAUSE_MINUTES} minutes.`
      : `${what} ${triesWords(refusal.triesLeft)} a ${PAUSE_MINUTES} minute pause.`;
  }
  if (error.code === 'unlock_failed') {
    const what = 'That is not the password.';
    if (!refusal) return what;
    return refusal.triesLeft === 0 ? `${what} Sign in again.` : `${what} ${triesWords(refusal.triesLeft)} you have to sign in again.`;
  }
  if (error.code === 'too_many_requests') return 'Too many tries in a short time. Wait a minute.';
  return error.message;
}
