import type { ErrorBody, ErrorCode } from '@chartwright/contracts';

/** `no_connection` and `timed_out` are what the browser finds out by itself; everything else is the API's own code. */
export type ApiErrorCode = ErrorCode | 'no_connection' | 'timed_out';

export class ApiError extends Error {
  readonly details: unknown;
  /** For support; shown with a button to copy it. */
  readonly requestId: string | null;
  constructor(
    readonly code: ApiErrorCode,
    readonly status: number,
    message: string,
    origin: { details?: unknown; requestId?: string | null } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.details = origin.details ?? null;
    this.requestId = origin.requestId ?? null;
  }
}

export function isApiError(error: unknown, code?: ApiErrorCode): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code);
}

function isErrorBody(body: unknown): body is ErrorBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body && typeof body.message === 'string';
}

export type Answer = { status: number; body: unknown; requestId: string | null };

/** An answer that is not ours (a proxy's page, say) still becomes an ApiError. */
export function toApiError({ status, body, requestId }: Answer): ApiError {
  if (isErrorBody(body)) return new ApiError(body.code, status, body.message, { details: body.details, requestId: body.requestId });
  return new ApiError(status === 404 ? 'route_not_found' : 'internal_error', status, 'The server could not answer.', { requestId });
}
