import { isApiError } from '@chartwright/api-client';
import { QueryClient } from '@tanstack/react-query';

const MOST_RETRIES = 2;

/** What the server refused stays refused; only a lost line is tried again. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  const isLine = isApiError(error, 'no_connection') || isApiError(error, 'timed_out') || isApiError(error, 'not_ready');
  return isLine && failures < MOST_RETRIES;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Lists are kept fresh by live signals, not by coming back to the window.
      queries: { retry: isWorthRetrying, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
