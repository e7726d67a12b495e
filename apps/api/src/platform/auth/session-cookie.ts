import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Environment } from '../config/environment.js';

/** `__Host-` makes browsers insist on Secure, Path=/ and no Domain; it cannot be set over plain http. */
const nameOf = ({ hasSecureCookies }: Environment) => (hasSecureCookies ? '__Host-chartwright' : 'chartwright');

export function newSessionToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function readSessionToken(request: Request, environment: Environment): string | null {
  const cookies: unknown = request.cookies;
  if (cookies === null || typeof cookies !== 'object') return null;
  const token: unknown = Reflect.get(cookies, nameOf(environment));
  return typeof token === 'string' && token.length > 0 ? token : null;
}

export function setSessionCookie(response: Response, token: string, environment: Environment): void {
  response.cookie(nameOf(environment), token, { httpOnly: true, sameSite: 'lax', secure: environment.hasSecureCookies, path: '/' });
}

export function clearSessionCookie(response: Response, environment: Environment): void {
  response.clearCookie(nameOf(environment), { httpOnly: true, sameSite: 'lax', secure: environment.hasSecureCookies, path: '/' });
}
