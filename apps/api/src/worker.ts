import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { EnvironmentError, parseEnvironment } from './platform/config/environment.js';
import { traceOf } from './platform/errors/app-error.filter.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { log, setLogLevel } from './platform/requests/log.js';

try {
  const environment = parseEnvironment(process.env);
  setLogLevel(environment.logLevel);
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), { logger: ['error', 'fatal'], abortOnError: false });
  app.enableShutdownHooks();
  await app.get(JobRunner).start();
} catch (error) {
  if (error instanceof EnvironmentError) process.stderr.write(`${error.message}\n`);
  else {
    log('error', 'worker_failed', traceOf(error));
    if (error instanceof Error) process.stderr.write(`${error.message}\n`);
  }
  process.exit(1);
}
