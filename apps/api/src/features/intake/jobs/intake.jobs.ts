import { Database } from '@chartwright/database';
import { nextCaseState } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../../../platform/jobs/job-handler.js';
import { readCaseKey } from '../../../platform/jobs/job-payload.js';
import { SuggestingService } from '../../../platform/suggesting/suggesting.service.js';
import { announceCase, noteCase } from '../drafts/case-rows.js';
import { readDocuments, SYSTEM } from './read-documents.js';

/** Text out of what was just uploaded, while the form is still being filled in. */
@Injectable()
@JobHandler('read-document')
export class ReadDocumentJob implements Job {
  constructor(private readonly database: Database) {}

  run(payload: unknown): Promise<void> {
    return readDocuments(this.database, readCaseKey(payload));
  }
}

/** Architecture §5 step 2: text and suggestions are ready before a coder opens the case. */
@Injectable()
@JobHandler('prepare-case')
export class PrepareCaseJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly suggesting: SuggestingService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const key = readCaseKey(payload);
    await readDocuments(this.database, key);
    await this.database.inTransaction({ practiceIds: [key.practiceId] }, async (transaction) => {
      const row = await transaction.cases.findForUpdate(key.caseId);
      const state = row && nextCaseState(row.state, 'finishPreparation');
      // Taken back meanwhile, or prepared by an earlier run of this job.
      if (!row || !state) return;
      await this.suggesting.suggestFor(transaction, key);
      await transaction.cases.update(row, { state });
      await noteCase(transaction, SYSTEM, row, { kind: 'prepared', action: 'case.prepare', toState: state });
      await announceCase(transaction, row);
      await transaction.live.publish({ practiceId: row.practiceId, topic: 'queue' });
    });
  }
}
