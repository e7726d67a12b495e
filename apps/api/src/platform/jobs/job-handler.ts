import { SetMetadata } from '@nestjs/common';

export const JOB_KEY = 'chartwright:job';
export type JobDescription = { name: string; cron?: string };

/** A provider with this decorator runs the jobs enqueued under the name: `transaction.jobs.enqueue(name, payload)`. */
export const JobHandler = (name: string, options: { cron?: string } = {}) =>
  SetMetadata<string, JobDescription>(JOB_KEY, { name, ...options });

/** Runs at least once: after a crash or a failure it comes again, so it must find out what is already done. */
export interface Job {
  /** The payload as it was enqueued; parse it before trusting it. */
  run(payload: unknown): Promise<void>;
}
