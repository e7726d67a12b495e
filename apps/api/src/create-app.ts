import type { Clock } from '@chartwright/primitives';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { AppModule } from './app.module.js';
import type { Environment } from './platform/config/environment.js';
import { LiveListener } from './platform/live/live-listener.js';
import { setLogLevel } from './platform/requests/log.js';
import { logRequests } from './platform/requests/request-log.js';
import { assignRequestId } from './platform/requests/request-id.js';
import { serveApiDocs } from './platform/web/api-docs.js';
import { securityHeaders } from './platform/web/security-headers.js';
import { serveApps } from './platform/web/serve-apps.js';

const JSON_LIMIT = '1mb';

/** The whole API, as main.ts serves it and as the tests call it. */
export async function createApp(environment: Environment, clock?: Clock): Promise<NestExpressApplication> {
  setLogLevel(environment.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(environment, clock), {
    // The framework would print whole errors, with what they quote; what matters is logged by us, without.
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.set('trust proxy', environment.trustedProxies);
  app.disable('x-powered-by');
  app.use(assignRequestId, logRequests, securityHeaders(environment), cookieParser());
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.setGlobalPrefix('api');
  serveApiDocs(app);
  if (environment.webRoot !== null) serveApps(app, environment.webRoot);
  app.enableShutdownHooks();
  await app.init();
  await app.get(LiveListener).start();
  return app;
}
