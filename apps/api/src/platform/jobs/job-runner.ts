import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { run, type Runner } from 'graphile-worker';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { log } from '../requests/log.js';
import { JobList, quietJobLogger } from './job-list.js';

/** Takes jobs from the database until the process ends; only the worker starts it. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private runner: Runner | null = null;

  constructor(
    private readonly jobs: JobList,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async start(): Promise<void> {
    const { taskList, crontab } = this.jobs.tasks();
    const { databaseUrl: connectionString, workerConcurrency: concurrency } = this.environment;
    this.runner = await run({ connectionString, concurrency, taskList, crontab, noHandleSignals: true, logger: quietJobLogger });
    log('info', 'worker_ready', { count: Object.keys(taskList).length });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
