import { Database, type IntakeCase, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { CodeSetsRefresher } from '../../platform/code-sets/code-sets-refresher.js';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { findNewestRun } from '../../platform/desk/desk-rows.js';
import { type Job, JobHandler } from '../../platform/jobs/job-handler.js';
import { readCaseKey } from '../../platform/jobs/job-payload.js';
import { isOfOtherReleases, OPEN_TO_CODING } from '../../platform/suggesting/newer-releases.js';
import { SuggestingService } from '../../platform/suggesting/suggesting.service.js';

/** The note, or the releases, changed after the case was prepared: a new run beside the old one, and the open desk is told. */
@Injectable()
@JobHandler('suggest-again')
export class SuggestAgainJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly suggesting: SuggestingService,
    private readonly codeSets: CodeSetsService,
    private readonly refresher: CodeSetsRefresher,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { practiceId, caseId } = readCaseKey(payload);
    const isForReleases = payload !== null && typeof payload === 'object' && 'isForReleases' in payload;
    // The process that asked may have seen the import before this one did.
    if (isForReleases) await this.refresher.look();
    await this.database.inTransaction({ practiceIds: [practiceId] }, async (tx) => {
      const row = await tx.cases.find(caseId);
      if (!row || !OPEN_TO_CODING.includes(row.state)) return;
      if (isForReleases && !(await this.isOutdated(tx, row))) return;
      await this.suggesting.suggestFor(tx, { practiceId, caseId });
      await tx.appendCaseEvent({ practiceId, caseId, kind: 'suggested_again', actorId: null });
      tx.audit.append(
        { actorId: null, actorRole: 'system' },
        { practiceId, action: 'suggestion.run', objectType: 'case', objectId: caseId, caseId },
      );
      await tx.live.publish({ practiceId, topic: 'note', subjectId: caseId });
    });
  }

  /** Asked twice, or by a process whose own code sets are older, it has nothing to do; without this the two would never rest. */
  private async isOutdated(tx: Transaction, row: IntakeCase): Promise<boolean> {
    const run = await findNewestRun(tx, row);
    return (
      run !== null &&
      row.dateOfService !== null &&
      isOfOtherReleases({ ...run.result, engineVersion: run.engineVersion }, this.codeSets.codeBook(), row.dateOfService)
    );
  }
}
