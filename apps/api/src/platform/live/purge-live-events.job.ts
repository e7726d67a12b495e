import { Database, Practice } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../jobs/job-handler.js';

/** Live events older than a day tell nobody anything: who was away longer reads every list again. */
@Injectable()
@JobHandler('purge-live-events', { cron: '17 * * * *' })
export class PurgeLiveEventsJob implements Job {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    const practices = await this.database.inTransaction('system', (transaction) =>
      transaction.rows(Practice).find({ select: { id: true } }),
    );
    await this.database.inTransaction({ practiceIds: practices.map(({ id }) => id) }, (transaction) =>
      transaction.query(`DELETE FROM live_event WHERE at < now() - interval '25 hours'`),
    );
  }
}
