import { Database } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../../platform/jobs/job-handler.js';
import { readCaseKey } from '../../platform/jobs/job-payload.js';
import { SuggestingService } from '../../platform/suggesting/suggesting.service.js';

/** While nobody has coded it yet; afterwards a new note is a case of its own (OP-008). */
const OPEN_TO_CODING: readonly CaseState[] = ['ready', 'in_coding', 'on_hold', 'awaiting_provider'];

/** The note changed after the case was prepared: a new run beside the old one, and the open desk is told. */
@Injectable()
@JobHandler('suggest-again')
export class SuggestAgainJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly suggesting: SuggestingService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { practiceId, caseId } = readCaseKey(payload);
    await this.database.inTransaction({ practiceIds: [practiceId] }, async (tx) => {
      const row = await tx.cases.find(caseId);
      if (!row || !OPEN_TO_CODING.includes(row.state)) return;
      await this.suggesting.suggestFor(tx, { practiceId, caseId });
      await tx.appendCaseEvent({ practiceId, caseId, kind: 'suggested_again', actorId: null });
      tx.audit.append(
        { actorId: null, actorRole: 'system' },
        { practiceId, action: 'suggestion.run', objectType: 'case', objectId: caseId, caseId },
      );
      await tx.live.publish({ practiceId, topic: 'note', subjectId: caseId });
    });
  }
}
