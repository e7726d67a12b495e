import type {
  CodingDesk,
  HeartbeatAnswer,
  ReviewQueue,
  TakeNextAnswer,
  TeamQueue,
  TeamQueueRequest,
  Worklist,
} from '@chartwright/contracts';
import { CaseLease, Database, type IntakeCase } from '@chartwright/database';
import { isAllowed, leaseExpiry, nextCaseState } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/config/config.module.js';
import { resumeClock } from '../../platform/desk/clock.js';
import { lockCase, lockHeldCase } from '../../platform/desk/desk-guard.js';
import { DeskReader } from '../../platform/desk/desk-reader.service.js';
import { DeskTaker } from '../../platform/desk/desk-taker.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { expireLeases } from '../../platform/desk/expire-leases.js';
import { dropLease, leaseLossOf, renewLease } from '../../platform/desk/leases.js';
import { isEligible } from '../../platform/desk/take-case.js';
import type { Turn } from '../../platform/desk/turn.js';
import { AppError } from '../../platform/errors/app-error.js';
import { readReviews, readTeamQueue, readWorklist } from './queue.queries.js';

type Departure = { kind: 'released' | 'taken_over'; toState: string; reason: string | null; formerOwnerId: string | null };

@Injectable()
export class QueueService {
  constructor(
    private readonly database: Database,
    private readonly taker: DeskTaker,
    private readonly reader: DeskReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  takeNext(user: Actor): Promise<TakeNextAnswer> {
    return this.database.inTransaction(user.scope, async (tx) => ({
      desk: await this.taker.takeNext({ tx, user, now: this.clock.now() }),
    }));
  }

  worklist(user: Actor): Promise<Worklist> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      await expireLeases(tx, now);
      return readWorklist(tx, user.userId, now);
    });
  }

  team(user: Actor, filter: TeamQueueRequest): Promise<TeamQueue> {
    return this.database.inTransaction(user.scope, (tx) => readTeamQueue(tx, this.clock.now(), filter));
  }

  reviews(user: Actor): Promise<ReviewQueue> {
    return this.database.inTransaction(user.scope, (tx) => readReviews(tx, user.userId, this.clock.now()));
  }

  /** Opens one chosen case: an own parked or returned one, a waiting one that this person may code, or one to review. */
  take(user: Actor, caseId: string): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockCase(tx, caseId);
      const lease = await tx.rows(CaseLease).findOneBy({ practiceId: row.practiceId, caseId: row.id });
      if (lease && lease.expiresAt > now) return this.openHeld(turn, row, lease);
      if (row.state === 'in_review') return this.taker.putForReview(turn, row);
      const isOwn = row.coderId === user.userId;
      if (!isOwn && !isAllowed(user.role, 'case.takeOver') && !(await isEligible(tx, user.userId, row.id, now))) {
        throw new AppError('case_not_found', 'There is no such case.');
      }
      if (row.state !== 'ready' && !isOwn) throw new AppError('command_refused', 'This case is parked by someone else.');
      await this.taker.requireFreeDesk(turn);
      await resumeClock(tx, row, now);
      const command = row.state === 'on_hold' ? 'resume' : row.state === 'awaiting_provider' ? 'answerQuery' : 'take';
      if (command === 'answerQuery') throw new AppError('command_refused', 'This case waits for the provider’s answer.');
      return this.taker.put(turn, row, command);
    });
  }

  private async openHeld(turn: Turn, row: IntakeCase, lease: CaseLease): Promise<CodingDesk> {
    const { tx, user, now } = turn;
    if (lease.ownerId !== user.userId) {
      throw new AppError('lease_lost', 'Someone else has this case.', await leaseLossOf(tx, row.id, now));
    }
    await tx.rows(CaseLease).update({ practiceId: row.practiceId, id: lease.id }, { expiresAt: leaseExpiry(now), renewedAt: now });
    return this.reader.read(turn, row.id);
  }

  heartbeat(user: Actor, caseId: string, leaseToken: string): Promise<HeartbeatAnswer> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      if (!(await renewLease({ tx, user, now }, caseId, leaseToken))) {
        const row = await tx.cases.find(caseId);
        if (!row) throw new AppError('case_not_found', 'There is no such case.');
        throw new AppError('lease_lost', 'This case is no longer on your desk.', await leaseLossOf(tx, caseId, now));
      }
      return { expiresAt: leaseExpiry(now).toISOString(), renewedAt: now.toISOString() };
    });
  }

  release(user: Actor, caseId: string, leaseToken: string, reason: string | null): Promise<Worklist> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const turn = { tx, user, now: this.clock.now() };
      const row = await lockHeldCase(turn, caseId, leaseToken);
      const state = nextCaseState(row.state, 'release');
      if (!state) throw new AppError('command_refused', 'This case cannot be released now.');
      await tx.cases.update(row, { state });
      await dropLease(tx, row);
      await this.record(turn, row, { kind: 'released', toState: state, reason, formerOwnerId: null });
      return readWorklist(tx, user.userId, turn.now);
    });
  }

  /** OP-005: the old token dies, the draft stays, the former owner is told who, when and why. */
  takeOver(user: Actor, caseId: string, reason: string): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockCase(tx, caseId);
      if (row.state !== 'in_coding' && row.state !== 'on_hold') {
        throw new AppError('command_refused', 'Only a case that someone is working on can be taken over.');
      }
      const lease = await tx.rows(CaseLease).findOneBy({ practiceId: row.practiceId, caseId: row.id });
      const formerOwnerId = lease?.ownerId ?? row.coderId;
      if (formerOwnerId === user.userId) throw new AppError('command_refused', 'This case is on your own desk.');
      await this.taker.requireFreeDesk(turn);
      await resumeClock(tx, row, now);
      await this.record(turn, row, { kind: 'taken_over', toState: row.state, reason, formerOwnerId });
      if (formerOwnerId) await tx.live.publish({ practiceId: row.practiceId, topic: 'lease', subjectId: row.id, userId: formerOwnerId });
      return this.taker.put(turn, row, row.state === 'on_hold' ? 'resume' : 'take');
    });
  }

  private async record({ tx, user }: Turn, row: IntakeCase, { kind, toState, reason, formerOwnerId }: Departure): Promise<void> {
    const { practiceId, id: caseId, state: fromState } = row;
    await tx.appendCaseEvent({ practiceId, caseId, kind, fromState, toState, actorId: user.userId, detail: { reason, formerOwnerId } });
    tx.audit.append(user.audit, {
      practiceId,
      action: kind === 'released' ? 'case.release' : 'case.takeOver',
      objectType: 'case',
      objectId: caseId,
      caseId,
      ...(reason ? { reason } : {}),
    });
    await tx.live.publish({ practiceId, topic: 'case', subjectId: caseId });
  }
}
