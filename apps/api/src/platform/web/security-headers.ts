import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Environment } from '../config/environment.js';

const nonces = new WeakMap<Response, string>();

export function nonceOf(response: Response): string {
  return nonces.get(response) ?? '';
}

/** Scripts only from our own files; style tags (the UI kit makes some) only with the nonce of this very answer. */
function appPolicy({ hasSecureCookies }: Environment): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_, response) => `'nonce-${nonces.get(Object(response)) ?? ''}'`],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: hasSecureCookies,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** The documentation page of the API brings its own style tags; it still runs no script but its files. */
const docsPolicy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

export function securityHeaders(environment: Environment): RequestHandler {
  const policy = appPolicy(environment);
  return (request: Request, response: Response, next: NextFunction) => {
    nonces.set(response, randomBytes(16).toString('base64'));
    if (request.path.startsWith('/api/docs')) return docsPolicy(request, response, next);
    if (request.path.startsWith('/api')) response.setHeader('cache-control', 'no-store');
    return policy(request, response, next);
  };
}
