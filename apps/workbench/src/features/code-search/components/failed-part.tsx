import { isApiError } from '@chartwright/api-client';
import { ErrorState } from '@chartwright/ui';

/** Only this part failed; the list beside it goes on. */
export function FailedPart({ what, error, onRetry }: { what: string; error: unknown; onRetry: () => void }) {
  const isUnknown = isApiError(error) && error.code === 'code_not_found';
  return (
    <ErrorState
      bare
      title={isUnknown ? `${what} is not in the books of that date` : `${what} could not be read`}
      onRetry={isUnknown ? undefined : onRetry}
      requestId={isApiError(error) && !isUnknown ? error.requestId : null}
    >
      {isUnknown ? 'Another date of service may have it.' : 'Nothing was changed.'}
    </ErrorState>
  );
}
