import { newId } from '@chartwright/database';
import type { NextFunction, Request, Response } from 'express';

const HEADER = 'x-request-id';
const ids = new WeakMap<Request, string>();

/** Gives every request a number that its answer, its log lines and its audit rows carry. */
export function assignRequestId(request: Request, response: Response, next: NextFunction): void {
  const id = newId();
  ids.set(request, id);
  response.setHeader(HEADER, id);
  next();
}

export function requestIdOf(request: Request): string {
  return ids.get(request) ?? 'none';
}
