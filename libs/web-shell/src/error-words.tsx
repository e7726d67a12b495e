import { isApiError } from '@chartwright/api-client';
import { ErrorState } from '@chartwright/ui';

/** Why it failed, for a person: never a code, never a stack. */
export function errorWords(error: unknown): string {
  if (!isApiError(error)) return 'Something on this screen stopped working. What was saved is safe.';
  if (error.code === 'no_connection') return 'There is no connection to the server. Nothing was changed or lost.';
  if (error.code === 'timed_out') return 'The server did not answer in time. Nothing was changed or lost.';
  if (error.code === 'permission_denied') return 'This belongs to another role. Your administrator can change that.';
  return error.message;
}

type FailedRegionProps = { what: string; error: unknown; onRetry?: () => void; bare?: boolean };

/** The region that failed, and only that; `bare` inside a card or a drawer. */
export function FailedRegion({ what, error, onRetry, bare }: FailedRegionProps) {
  return (
    <ErrorState bare={bare} title={`${what} could not be loaded`} onRetry={onRetry} requestId={isApiError(error) ? error.requestId : null}>
      {errorWords(error)}
    </ErrorState>
  );
}
