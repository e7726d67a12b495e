import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Logger, type Task, type TaskList } from 'graphile-worker';
import { AppError } from '../errors/app-error.js';
import { traceOf } from '../errors/app-error.filter.js';
import { log } from '../requests/log.js';
import { JOB_KEY, type Job, type JobDescription } from './job-handler.js';

export const quietJobLogger = new Logger(() => () => undefined);

/** What an administrator may read of a failure: our own words, or class, SQL state and place. */
class JobFailure extends Error {}

function failureOf(error: unknown): JobFailure {
  if (error instanceof AppError) return new JobFailure(`${error.code}: ${error.message}`);
  const { errorName, sqlState, stack } = traceOf(error);
  return new JobFailure([errorName, sqlState, stack?.split('\n')[0]?.trim()].filter(Boolean).join(' '));
}

function isJob(instance: unknown): instance is Job {
  return instance !== null && typeof instance === 'object' && 'run' in instance && typeof instance.run === 'function';
}

@Injectable()
export class JobList {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Handlers found among the providers, in the form graphile-worker takes. */
  tasks(): { taskList: TaskList; crontab: string } {
    const taskList: TaskList = {};
    const crontab: string[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = metatype ? this.reflector.get<JobDescription | undefined>(JOB_KEY, metatype) : undefined;
      if (!job) continue;
      if (!isJob(instance)) throw new Error(`The handler of job ${job.name} has no run method.`);
      taskList[job.name] = toTask(job.name, instance);
      if (job.cron) crontab.push(`${job.cron} ${job.name} ?max=3`);
    }
    return { taskList, crontab: crontab.join('\n') };
  }
}

/** Runs the handler; what goes wrong is logged without its message and told to administrators in our own words. */
export function toTask(name: string, handler: Job): Task {
  return async (payload, { job }) => {
    try {
      await handler.run(payload);
    } catch (error) {
      log('error', 'job_failed', { job: name, jobId: String(job.id), attempt: job.attempts, ...traceOf(error) });
      throw failureOf(error);
    }
  };
}
