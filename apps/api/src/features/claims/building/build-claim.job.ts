import { Database } from '@chartwright/database';
import { nextCaseState } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../../../platform/jobs/job-handler.js';
import { readCaseKey } from '../../../platform/jobs/job-payload.js';
import { ClaimBuilder } from './claim-builder.service.js';
import { SYSTEM_ACTOR } from './claim-events.js';

/** Approved coding becomes claims that are ready or say what holds them. Run twice, the second run finds nothing to do. */
@Injectable()
@JobHandler('build-claim')
export class BuildClaimJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly builder: ClaimBuilder,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { practiceId, caseId } = readCaseKey(payload);
    await this.database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
      const codedCase = await transaction.cases.findForUpdate(caseId);
      const state = codedCase && nextCaseState(codedCase.state, 'buildClaim');
      if (!codedCase || !state) return;
      // A case the patient pays for has no claim; its coding is done all the same.
      if (!codedCase.isSelfPay) await this.builder.buildAll(transaction, codedCase, SYSTEM_ACTOR);
      await transaction.cases.update(codedCase, { state });
      await transaction.appendCaseEvent({
        practiceId,
        caseId,
        kind: 'claim_built',
        fromState: codedCase.state,
        toState: state,
        actorId: null,
        detail: { isSelfPay: codedCase.isSelfPay },
      });
      transaction.audit.append(SYSTEM_ACTOR.audit, { practiceId, action: 'case.buildClaim', objectType: 'case', objectId: caseId, caseId });
      await transaction.live.publish({ practiceId, topic: 'case', subjectId: caseId });
    });
  }
}
