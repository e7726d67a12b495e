import type { ApproveReviewRequest, ReviewedAnswer } from '@chartwright/contracts';
import { Database, type IntakeCase } from '@chartwright/database';
import { nextCaseState, type CaseCommand, type CaseState } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { lockHeldCase } from '../../../platform/desk/desk-guard.js';
import { DeskReader } from '../../../platform/desk/desk-reader.service.js';
import { dropLease } from '../../../platform/desk/leases.js';
import { refuseOwnCoding } from '../../../platform/desk/take-review.js';
import type { Turn } from '../../../platform/desk/turn.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { enqueueClaim, recordStep, requireSubmittable, requireVersion } from '../coding-steps.js';
import { DraftEditor } from '../draft-editor.service.js';

type Asked = ApproveReviewRequest & { caseId: string; command: CaseCommand };
type Verdict = { turn: Turn; row: IntakeCase; state: CaseState };

/** operations.md §4, before billing: a second person agrees, or sends the case back with a remark. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly reader: DeskReader,
    private readonly editor: DraftEditor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the auditor corrected is judged as a coder's own submission is; the claim is ordered in the same transaction. */
  approve(user: Actor, caseId: string, held: ApproveReviewRequest): Promise<ReviewedAnswer> {
    return this.judge(user, { caseId, ...held, command: 'approve' }, async ({ turn, row, state }) => {
      await requireSubmittable(this.reader, turn, caseId);
      const isCorrected = await this.editor.closeReview(turn, row);
      await recordStep(turn, row, { kind: 'review_approved', toState: state, action: 'case.approve', detail: { isCorrected } });
      await enqueueClaim(turn.tx, row);
    });
  }

  /** Back to its coder, with the draft as it stands now; the remark stays with the case's events. */
  sendBack(user: Actor, caseId: string, held: ApproveReviewRequest, remark: string): Promise<ReviewedAnswer> {
    return this.judge(user, { caseId, ...held, command: 'returnToCoder' }, ({ turn, row, state }) =>
      recordStep(turn, row, { kind: 'returned_to_coder', toState: state, action: 'case.returnToCoder', detail: { reason: remark } }),
    );
  }

  private judge(user: Actor, asked: Asked, write: (verdict: Verdict) => Promise<void>): Promise<ReviewedAnswer> {
    const { caseId, version, leaseToken, command } = asked;
    return this.database.inTransaction(user.scope, async (tx) => {
      const turn = { tx, user, now: this.clock.now() };
      const row = await lockHeldCase(turn, caseId, leaseToken);
      const state = nextCaseState(row.state, command);
      if (!state) throw new AppError('command_refused', 'This case is not in review.');
      await refuseOwnCoding(turn, caseId);
      await requireVersion(this.reader, turn, row, version);
      await write({ turn, row, state });
      await tx.cases.update(row, { state });
      await dropLease(tx, row);
      return { reviewed: { id: caseId, caseNumber: row.number, state } };
    });
  }
}
