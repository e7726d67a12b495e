import type { EntityManager } from 'typeorm';
import type { JsonObject } from './column-types.js';

export type JobOptions = {
  /** A job with this key that has not begun is replaced, so that ten edits make one job. */
  key?: string;
  runAt?: Date;
  maxAttempts?: number;
  /** Jobs of one queue run one after the other. */
  queueName?: string;
};

/** The job exists when the transaction commits, and only then. */
export class JobQueue {
  constructor(private readonly manager: EntityManager) {}

  async enqueue(name: string, payload: JsonObject, options: JobOptions = {}): Promise<void> {
    const { key = null, runAt = null, maxAttempts = 8, queueName = null } = options;
    await this.manager.query(
      `SELECT graphile_worker.add_job($1, payload => $2::json, queue_name => $3, run_at => $4, max_attempts => $5, job_key => $6)`,
      [name, JSON.stringify(payload), queueName, runAt, maxAttempts, key],
    );
  }
}
