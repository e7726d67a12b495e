import { Database, Practice } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/config/config.module.js';
import { expireLeases } from '../../platform/desk/expire-leases.js';
import { releaseLeftBehind } from '../../platform/desk/release-left-behind.js';
import { type Job, JobHandler } from '../../platform/jobs/job-handler.js';

/** OP-005: once a minute, cases whose holder has gone away, or left for good, go back to the queue, even when nobody asks for one. */
@Injectable()
@JobHandler('expire-leases', { cron: '* * * * *' })
export class ExpireLeasesJob implements Job {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const practices = await this.database.inTransaction('system', (tx) => tx.rows(Practice).find({ select: { id: true } }));
    // What fails for one practice does not keep the cases of the others.
    const failures: unknown[] = [];
    for (const { id } of practices) await this.giveBack(id).catch((failure: unknown) => failures.push(failure));
    if (failures.length > 0) throw failures[0];
  }

  private giveBack(practiceId: string): Promise<void> {
    return this.database.inTransaction({ practiceIds: [practiceId] }, async (tx) => {
      await expireLeases(tx, this.clock.now());
      await releaseLeftBehind(tx, this.clock.now());
    });
  }
}
