import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.js';
import { EnvironmentError, parseEnvironment } from './platform/config/environment.js';
import { warmDesk } from './platform/desk/warm-desk.js';
import { traceOf } from './platform/errors/app-error.filter.js';
import { log } from './platform/requests/log.js';

const appsFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  const environment = parseEnvironment({ WEB_ROOT: appsFolder, ...process.env });
  const app = await createApp(environment);
  await app.listen(environment.port);
  log('info', 'api_ready', { port: environment.port });
  setImmediate(() => warmDesk(app, new Date().toISOString().slice(0, 10)));
} catch (error) {
  if (error instanceof EnvironmentError) process.stderr.write(`${error.message}\n`);
  else {
    log('error', 'api_failed', traceOf(error));
    if (error instanceof Error) process.stderr.write(`${error.message}\n`);
  }
  process.exit(1);
}
