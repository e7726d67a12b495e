import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { run, type Runner, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { log } from '../requests/log.js';
import { AbandonedJobs } from './abandoned-jobs.js';
import { JobList, quietJobLogger } from './job-list.js';

/** Takes jobs from the database until the process ends; only the worker starts it. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private runner: Runner | null = null;
  private abandoned: AbandonedJobs | null = null;
  private isStopping = false;

  constructor(
    private readonly jobs: JobList,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async start(): Promise<void> {
    const { taskList, crontab } = this.jobs.tasks();
    const { databaseUrl: connectionString, workerConcurrency: concurrency } = this.environment;
    const events: WorkerEvents = new EventEmitter();
    events.once('pool:create', ({ workerPool }) => {
      this.abandoned = new AbandonedJobs(connectionString, workerPool.id);
    });
    this.runner = await run({ connectionString, concurrency, taskList, crontab, events, noHandleSignals: true, logger: quietJobLogger });
    await this.abandoned?.start();
    this.runner.promise.then(
      () => this.onEnd(),
      () => this.onEnd(),
    );
    log('info', 'worker_ready', { count: Object.keys(taskList).length });
  }

  /** A worker that stopped taking jobs by itself ends, so that whoever started it starts it again. */
  private onEnd(): void {
    if (this.isStopping) return;
    log('error', 'worker_stopped');
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.runner?.stop();
    await this.abandoned?.stop();
  }
}
