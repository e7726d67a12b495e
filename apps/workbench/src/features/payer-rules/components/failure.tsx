import { isApiError } from '@chartwright/api-client';
import { ErrorState } from '@chartwright/ui';

/** The server's own sentence, or that nothing came of it. */
export function refusalWords(error: Error): string {
  return isApiError(error) ? error.message : 'That did not work. Nothing was changed. Try again.';
}

export function FailedList({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  return (
    <ErrorState title={`${what} could not be read`} onRetry={onRetry} requestId={isApiError(error) ? error.requestId : null}>
      Nothing was lost.
    </ErrorState>
  );
}
