import type { CloseQueryRequest, CodingDesk, QueryBlockedDetails } from '@chartwright/contracts';
import { Database, newId, Practice, ProviderQuery, type IntakeCase, type Transaction } from '@chartwright/database';
import {
  checkQuery,
  dueTime,
  isAllowed,
  nextCaseState,
  QUERY_ANSWER_MINUTES,
  type CaseCommand,
  type QueryText,
} from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { resumeClock, stopClock } from '../../../platform/desk/clock.js';
import { lockCase, lockHeldCase } from '../../../platform/desk/desk-guard.js';
import { DeskReader } from '../../../platform/desk/desk-reader.service.js';
import { listDocuments } from '../../../platform/desk/desk-rows.js';
import { dropLease } from '../../../platform/desk/leases.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { requireParkingSpace } from '../parking-space.js';

type QueryNote = { queryId: string; kind: 'query_sent' | 'query_retracted' | 'query_closed'; action: string; toState: IntakeCase['state'] };

/** operations.md §3: the only loop back to the practice. The answer comes in through the intake feature. */
@Injectable()
export class ProviderQueriesService {
  constructor(
    private readonly database: Database,
    private readonly reader: DeskReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The case waits with its coder, the promise's clock stands still (OP-003), the draft stays. */
  ask(user: Actor, caseId: string, leaseToken: string, typed: QueryText): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const turn = { tx, user, now };
      const row = await lockHeldCase(turn, caseId, leaseToken);
      const state = stateAfter(row, 'askProvider');
      const text = tidy(typed);
      await requireCompliance(tx, row, text);
      await requireParkingSpace(tx, user.userId);
      const queryId = await this.store(tx, user, row, text);
      await tx.cases.update(row, { state });
      await dropLease(tx, row);
      await stopClock(tx, row, 'query', now);
      await note(tx, user, row, { queryId, kind: 'query_sent', action: 'query.send', toState: state });
      return this.reader.read(turn, caseId);
    });
  }

  /** Steps 6 and 7: taken back, or nobody answered in time. Either way the case is its coder's again and the clock runs on. */
  close(user: Actor, caseId: string, queryId: string, outcome: CloseQueryRequest['outcome']): Promise<CodingDesk> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const now = this.clock.now();
      const row = await lockCase(tx, caseId);
      if (row.coderId !== user.userId && !isAllowed(user.role, 'case.takeOver')) {
        throw new AppError('case_not_found', 'There is no such case.');
      }
      const query = await tx.rows(ProviderQuery).findOneBy({ practiceId: row.practiceId, caseId: row.id, id: queryId });
      if (!query) throw new AppError('query_not_found', 'There is no such query.');
      if (query.state !== 'sent' && query.state !== 'viewed')
        throw new AppError('command_refused', 'This query is answered or closed already.');
      if (outcome === 'no_response' && query.dueAt && query.dueAt > now) {
        throw new AppError('command_refused', 'The time to answer is not over yet.');
      }
      const toState = stateAfter(row, 'closeQuery');
      await tx
        .rows(ProviderQuery)
        .update(
          { practiceId: row.practiceId, id: queryId },
          { state: outcome === 'retracted' ? 'retracted' : 'closed', closedAt: now, closedReason: outcome, version: query.version + 1 },
        );
      await tx.cases.update(row, { state: toState });
      await resumeClock(tx, row, now);
      const kind = outcome === 'retracted' ? 'query_retracted' : 'query_closed';
      await note(tx, user, row, { queryId, kind, action: outcome === 'retracted' ? 'query.retract' : 'query.close', toState });
      return this.reader.read({ tx, user, now }, caseId);
    });
  }

  private async store(tx: Transaction, user: Actor, row: IntakeCase, text: QueryText): Promise<string> {
    const { practiceId } = row;
    const sentAt = this.clock.now();
    const practice = await tx.rows(Practice).findOneByOrFail({ id: practiceId });
    const { template, title, ...content } = text;
    const id = newId();
    await tx.rows(ProviderQuery).insert({
      practiceId,
      id,
      caseId: row.id,
      providerId: row.renderingProviderId,
      state: 'sent',
      template,
      title,
      content,
      askedBy: user.userId,
      sentAt,
      dueAt: dueTime(sentAt, QUERY_ANSWER_MINUTES, practice),
    });
    return id;
  }
}

const tidy = (text: QueryText): QueryText => {
  const lines = (typed: readonly string[]): string[] => typed.map((line) => line.trim()).filter((line) => line !== '');
  return {
    template: text.template,
    title: text.title.trim(),
    question: text.question.trim(),
    indicators: lines(text.indicators),
    options: lines(text.options),
  };
};

function stateAfter(row: IntakeCase, command: CaseCommand): IntakeCase['state'] {
  const state = nextCaseState(row.state, command);
  if (!state) throw new AppError('command_refused', 'This case does not wait for an answer, and cannot be asked about now.');
  return state;
}

async function requireCompliance(tx: Transaction, row: IntakeCase, text: QueryText): Promise<void> {
  const documents = await listDocuments(tx, row);
  const faults = checkQuery(text, documents.map((document) => document.text ?? '').join('\n'));
  if (faults.length === 0) return;
  const details: QueryBlockedDetails = { faults };
  throw new AppError('query_blocked', 'This query cannot go out as it stands.', details);
}

async function note(tx: Transaction, user: Actor, row: IntakeCase, { queryId, kind, action, toState }: QueryNote): Promise<void> {
  const { practiceId, id: caseId, state: fromState } = row;
  const detail = { queryId };
  await tx.appendCaseEvent({ practiceId, caseId, kind, fromState, toState, actorId: user.userId, detail });
  tx.audit.append(user.audit, { practiceId, action, objectType: 'query', objectId: queryId, caseId, detail });
  await tx.live.publish({ practiceId, topic: 'case', subjectId: caseId });
  await tx.live.publish({ practiceId, topic: 'query', subjectId: queryId });
}
