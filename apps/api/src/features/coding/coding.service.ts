import type { CodingDesk, DeskWork, RevealedIdentity, SubmitCodingAnswer } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { HOLD_REASONS, nextCaseState, type DraftEdit, type HoldReason } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/config/config.module.js';
import type { Actor } from '../../platform/auth/actor.js';
import { resumeClock, stopClock } from '../../platform/desk/clock.js';
import { lockCase, lockHeldCase } from '../../platform/desk/desk-guard.js';
import { DeskTaker } from '../../platform/desk/desk-taker.service.js';
import { dropLease } from '../../platform/desk/leases.js';
import { requireParkingSpace } from './parking-space.js';
import { AppError } from '../../platform/errors/app-error.js';
import { enqueueClaim, recordStep, requireSubmittable, requireVersion } from './coding-steps.js';
import { DraftEditor, type DraftStep } from './draft-editor.service.js';
import { chooseReview } from './review/choose-review.js';

type HeldDraft = { version: number; leaseToken: string };

type Hold = { reason: HoldReason; note: string | null };

@Injectable()
export class CodingService {
  constructor(
    private readonly database: Database,
    private readonly taker: DeskTaker,
    private readonly editor: DraftEditor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  desk(user: Actor, caseId: string): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, (tx) => this.taker.reader.read({ tx, user, now: this.clock.now() }, caseId));
  }

  edit(user: Actor, caseId: string, held: HeldDraft, edits: readonly DraftEdit[]): Promise<DeskWork> {
    return this.change(user, caseId, held, { kind: 'edits', edits });
  }

  undo(user: Actor, caseId: string, held: HeldDraft): Promise<DeskWork> {
    return this.change(user, caseId, held, { kind: 'undo' });
  }

  redo(user: Actor, caseId: string, held: HeldDraft): Promise<DeskWork> {
    return this.change(user, caseId, held, { kind: 'redo' });
  }

  private change(user: Actor, caseId: string, held: HeldDraft, step: DraftStep): Promise<DeskWork> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockHeldCase(turn, caseId, held.leaseToken);
      await requireVersion(this.taker.reader, turn, row, held.version);
      await this.editor.apply(turn, row, step);
      return this.taker.reader.freshWork(turn, caseId);
    });
  }

  /** The clock stops for reasons that lie with the practice (OP-003, OP-006); the draft and the place on the worklist stay. */
  hold(user: Actor, caseId: string, leaseToken: string, { reason, note }: Hold): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockHeldCase(turn, caseId, leaseToken);
      const state = nextCaseState(row.state, 'hold');
      if (!state) throw new AppError('command_refused', 'This case cannot be held now.');
      await requireParkingSpace(tx, user.userId);
      await tx.cases.update(row, { state, holdReason: reason, holdNote: note });
      await dropLease(tx, row);
      if (HOLD_REASONS[reason].stopsClock) await stopClock(tx, row, reason, now);
      await recordStep(turn, row, { kind: 'held', toState: state, action: 'case.hold', reason });
      return this.taker.reader.read(turn, caseId);
    });
  }

  resume(user: Actor, caseId: string): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const row = await lockCase(tx, caseId);
      if (row.coderId !== user.userId) throw new AppError('case_not_found', 'There is no such case.');
      if (row.state !== 'on_hold') throw new AppError('command_refused', 'This case is not on hold.');
      const turn = { tx, user, now };
      await this.taker.requireFreeDesk(turn);
      await resumeClock(tx, row, now);
      return this.taker.put(turn, row, 'resume');
    });
  }

  /** SEC-010: identity comes only with a reason, and the reason is kept. */
  revealIdentity(user: Actor, caseId: string, reason: string): Promise<RevealedIdentity> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const row = await this.taker.reader.getRow({ tx, user, now: this.clock.now() }, caseId);
      const rows = await tx.query<RevealedIdentity>(
        `SELECT concat_ws(' ', p.first_name, p.middle_name, p.last_name, p.suffix) AS "fullName", p.date_of_birth AS "dateOfBirth",
           p.record_number AS "recordNumber", v.member_id AS "memberId"
         FROM intake_case c
         JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
         LEFT JOIN coverage v ON v.practice_id = c.practice_id AND v.id = c.coverage_id
         WHERE c.id = $1`,
        [caseId],
      );
      const identity = rows[0];
      if (!identity) throw new AppError('patient_not_found', 'This case has no patient.');
      tx.audit.append(user.audit, {
        practiceId: row.practiceId,
        action: 'case.revealIdentity',
        objectType: 'patient',
        caseId,
        reason,
        ...(row.patientId ? { objectId: row.patientId, patientId: row.patientId } : {}),
      });
      return identity;
    });
  }

  /** For whoever has the case now: what a coder could not save after a takeover, or wants to say. */
  remark(user: Actor, caseId: string, text: string): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const turn = { tx, user, now: this.clock.now() };
      const { practiceId } = await this.taker.reader.getRow(turn, caseId);
      await tx.appendCaseEvent({ practiceId, caseId, kind: 'remark', actorId: user.userId, detail: { text } });
      tx.audit.append(user.audit, { practiceId, action: 'case.remark', objectType: 'case', objectId: caseId, caseId });
      await tx.live.publish({ practiceId, topic: 'note', subjectId: caseId });
      return this.taker.reader.read(turn, caseId);
    });
  }

  /** HARD findings, and SOFT ones without a reason, refuse; otherwise coding is approved, or goes to a second reader. */
  submit(user: Actor, caseId: string, held: HeldDraft, takeNext: boolean): Promise<SubmitCodingAnswer> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockHeldCase(turn, caseId, held.leaseToken);
      await requireVersion(this.taker.reader, turn, row, held.version);
      await requireSubmittable(this.taker.reader, turn, caseId);
      const review = await chooseReview(turn, row);
      const state = nextCaseState(row.state, review ? 'submitForReview' : 'submitCoding');
      if (!state) throw new AppError('command_refused', 'This case cannot be submitted now.');
      await tx.cases.update(row, { state, codedAt: now, coderId: user.userId });
      await dropLease(tx, row);
      await this.editor.close(tx, row, user, now);
      const detail = review ? { review } : {};
      await recordStep(turn, row, { kind: 'coding_submitted', toState: state, action: 'case.submitCoding', detail });
      if (state === 'approved') await enqueueClaim(tx, row);
      const next = takeNext ? await this.taker.takeNext(turn) : null;
      return { submitted: { id: caseId, caseNumber: row.number, state }, next };
    });
  }
}
