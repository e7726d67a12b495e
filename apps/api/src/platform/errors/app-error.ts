import type { ErrorCode } from '@chartwright/contracts';

/** A refusal with a code that screens know. The message is for people and carries no PHI. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: unknown = null,
  ) {
    super(message);
  }
}
