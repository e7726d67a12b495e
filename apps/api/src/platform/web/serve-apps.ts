import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { nonceOf } from './security-headers.js';

/** Longest prefix first: `/` answers what no other app does. */
const APPS = [
  { prefix: '/intake', folder: 'intake' },
  { prefix: '/workbench', folder: 'workbench' },
  { prefix: '/', folder: 'sign-in' },
] as const;
const YEAR_MS = 365 * 24 * 3_600_000;

/** Each answer gets its own nonce; the file is read again only after it was built again. */
class Page {
  private text = '';
  private readAt = 0;
  constructor(private readonly file: string) {}

  async render(nonce: string): Promise<string> {
    const { mtimeMs } = await stat(this.file);
    if (mtimeMs !== this.readAt) {
      this.text = await readFile(this.file, 'utf8');
      this.readAt = mtimeMs;
    }
    return this.text.replaceAll('__CSP_NONCE__', nonce);
  }
}

function isPageRequest(request: Request): boolean {
  const lastPart = request.path.split('/').pop() ?? '';
  return (request.method === 'GET' || request.method === 'HEAD') && !lastPart.includes('.') && !request.path.startsWith('/api');
}

/** The built apps, with their page for every address inside them; names with a hash stay in caches for a year. */
export function serveApps(app: NestExpressApplication, webRoot: string): void {
  for (const { prefix, folder } of APPS) {
    const built = join(webRoot, folder, 'dist');
    if (!existsSync(join(built, 'index.html'))) continue;
    const page = new Page(join(built, 'index.html'));
    const assets = join(prefix, 'assets');
    app.use(assets, express.static(join(built, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: false }));
    app.use(prefix, express.static(built, { index: false, redirect: false, maxAge: 3_600_000 }));
    app.use(prefix, (request: Request, response: Response, next: NextFunction) => {
      if (!isPageRequest(request) || request.baseUrl.startsWith('/api')) return next();
      page.render(nonceOf(response)).then((text) => {
        response.setHeader('cache-control', 'no-store');
        response.type('html').send(text);
      }, next);
    });
  }
}
