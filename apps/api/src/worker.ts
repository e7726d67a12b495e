import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { runProcess } from './platform/run-process.js';

await runProcess('worker', process.env, async (environment) => {
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), { logger: false, abortOnError: false });
  app.enableShutdownHooks();
  await app.get(JobRunner).start();
});
