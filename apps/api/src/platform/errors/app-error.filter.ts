import type { ErrorBody } from '@chartwright/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { log } from '../requests/log.js';
import { requestIdOf } from '../requests/request-id.js';
import { AppError } from './app-error.js';
import { ERROR_STATUS } from './error-status.js';

/** Express and Nest refuse some requests themselves; their words may repeat input, so ours replace them. */
function fromStatus(status: number): AppError {
  if (status === 404) return new AppError('route_not_found', 'There is nothing at this address.');
  if (status === 413) return new AppError('payload_too_large', 'This is more than one request may carry.');
  if (status === 429) return new AppError('too_many_requests', 'Too many requests. Wait a minute and try again.');
  if (status >= 400 && status < 500) return new AppError('validation_failed', 'The request cannot be read.');
  return new AppError('internal_error', 'Something went wrong on our side. Try again, or report the request number.');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : 500;
  return typeof status === 'number' ? status : 500;
}

@Catch()
export class AppErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = error instanceof AppError ? error : fromStatus(statusOf(error));
    const status = ERROR_STATUS[refusal.code];
    const requestId = requestIdOf(request);
    if (status >= 500) log('error', 'request_failed', { requestId, ...traceOf(error) });
    if (response.headersSent) {
      response.end();
      return;
    }
    const { code, message, details } = refusal;
    // An answer that began as a download ends as a refusal: neither its name nor its type.
    response.removeHeader('content-disposition');
    response
      .status(status)
      .type('json')
      .json({ code, message, details, requestId } satisfies ErrorBody);
  }
}

/** Class, SQL state and places in the code; never the message, which may quote a row. */
export function traceOf(error: unknown): { errorName: string; sqlState?: string; stack?: string } {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const sqlState = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return { errorName: error.constructor.name, sqlState, stack: frames.slice(0, 8).join('\n') };
}
