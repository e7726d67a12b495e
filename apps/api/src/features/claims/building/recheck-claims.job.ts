import { Database } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../../../platform/jobs/job-handler.js';
import { readId } from '../../../platform/jobs/job-payload.js';
import { ClaimBuilder } from './claim-builder.service.js';
import { SYSTEM_ACTOR } from './claim-events.js';

/** A corrected coverage reaches the claims that wait in the house; what has left it stays as it was sent. */
@Injectable()
@JobHandler('recheck-claims')
export class RecheckClaimsJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly builder: ClaimBuilder,
  ) {}

  async run(payload: unknown): Promise<void> {
    const [practiceId, coverageId] = [readId(payload, 'practiceId'), readId(payload, 'coverageId')];
    await this.database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
      const waiting = await transaction.query<{ id: string }>(
        `SELECT cl.id FROM claim cl JOIN intake_case ic ON ic.practice_id = cl.practice_id AND ic.id = cl.case_id
         WHERE cl.practice_id = $1 AND ic.coverage_id = $2 AND cl.state IN ('held', 'ready') ORDER BY cl.id`,
        [practiceId, coverageId],
      );
      for (const { id } of waiting) {
        const claim = await transaction.claims.findForUpdate(id);
        if (claim?.state === 'held' || claim?.state === 'ready') await this.builder.refresh(transaction, claim, SYSTEM_ACTOR);
      }
    });
  }
}
