import type { FailedJobList } from '@chartwright/contracts';
import { Database, INSTALLATION_ID } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';

type JobRow = {
  id: number;
  name: string;
  attempts: number;
  maxAttempts: number;
  lastError: string;
  nextTryAt: Date;
  createdAt: Date;
};

/** What concerns a practice of the reader's firm ($1), or no practice: another firm's work is not to be seen, nor touched. */
const OF_FIRM = `(j.payload->>'practiceId' IS NULL
  OR EXISTS (SELECT 1 FROM practice p WHERE p.id::text = j.payload->>'practiceId' AND p.firm_id = $1))`;

/** Jobs that failed at least once and have not succeeded since; texts are our own (platform/jobs), payloads stay out. */
@Injectable()
export class FailedJobsService {
  constructor(private readonly database: Database) {}

  async list({ firmId }: Pick<Actor, 'firmId'>): Promise<FailedJobList> {
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.query<JobRow>(
        `SELECT j.id, t.identifier AS name, j.attempts, j.max_attempts AS "maxAttempts", j.last_error AS "lastError",
           j.run_at AS "nextTryAt", j.created_at AS "createdAt"
         FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE j.last_error IS NOT NULL AND ${OF_FIRM} ORDER BY (j.attempts >= j.max_attempts) DESC, j.created_at LIMIT 200`,
        [firmId],
      ),
    );
    return {
      jobs: rows.map((row) => ({
        id: String(row.id),
        name: row.name,
        attempts: row.attempts,
        maxAttempts: row.maxAttempts,
        isGivenUp: row.attempts >= row.maxAttempts,
        lastError: row.lastError,
        nextTryAt: row.nextTryAt.toISOString(),
        createdAt: row.createdAt.toISOString(),
      })),
    };
  }

  /** Makes it due now, with all its tries back. */
  async retry(actor: Actor, jobId: string): Promise<FailedJobList> {
    if (!/^\d{1,18}$/.test(jobId)) throw new AppError('job_not_found', 'There is no such job.');
    await this.database.inTransaction('system', async (transaction) => {
      const rows = await transaction.query(
        `SELECT r.id FROM graphile_worker._private_jobs j
         CROSS JOIN LATERAL graphile_worker.reschedule_jobs(ARRAY[j.id], run_at => now(), attempts => 0) r WHERE j.id = $2 AND ${OF_FIRM}`,
        [actor.firmId, jobId],
      );
      if (rows.length === 0) throw new AppError('job_not_found', 'There is no such job.');
      transaction.audit.append(actor.audit, { practiceId: INSTALLATION_ID, action: 'job.retry', objectType: 'job', objectId: jobId });
    });
    return this.list(actor);
  }
}
