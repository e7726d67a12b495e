import type { NextFunction, Request, Response } from 'express';
import { log } from './log.js';
import { requestIdOf } from './request-id.js';

const SLOW_MS = 1000;

/** One line for each refused or slow API request; the pattern of the route, never the address. */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const startedAt = performance.now();
  response.on('finish', () => {
    const durationMs = Math.round(performance.now() - startedAt);
    if (response.statusCode < 500 && durationMs < SLOW_MS) return;
    const pattern: unknown = request.route?.path;
    const route = typeof pattern === 'string' ? pattern : 'unmatched';
    log('info', 'request', { requestId: requestIdOf(request), method: request.method, route, status: response.statusCode, durationMs });
  });
  next();
}
