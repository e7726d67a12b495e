import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.js';
import { warmDesk } from './platform/desk/warm-desk.js';
import { log } from './platform/requests/log.js';
import { runProcess } from './platform/run-process.js';

const appsFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

await runProcess('api', { WEB_ROOT: appsFolder, ...process.env }, async (environment) => {
  const app = await createApp(environment);
  await app.listen(environment.port);
  log('info', 'api_ready', { port: environment.port });
  setImmediate(() => warmDesk(app, new Date().toISOString().slice(0, 10)));
});
