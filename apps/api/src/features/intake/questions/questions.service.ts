import type { AnswerQuestionRequest, CaseQuestion, QuestionList } from '@chartwright/contracts';
import { Database, ProviderQuery, type Transaction } from '@chartwright/database';
import { isAllowed, isOtherOption, nextCaseState } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../../platform/config/config.module.js';
import { resumeClock } from '../../../platform/desk/clock.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { announceCase, getOwnCase, noteCase } from '../drafts/case-rows.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { addAddendum } from './add-addendum.js';
import { listQuestions } from './list-questions.js';

@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: PracticeActor): Promise<QuestionList> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const questions = await listQuestions(transaction, actor.practiceId, {});
      transaction.audit.append(actor.audit, {
        practiceId: actor.practiceId,
        action: 'query.list',
        objectType: 'query',
        detail: { queryIds: questions.map(({ id }) => id) },
      });
      return { questions, canAnswer: isAllowed(actor.role, 'query.answer') };
    });
  }

  /**
   * operations.md §3 step 4: the coder sees that the clinician has opened it. Read again under the lock of the case: what was
   * answered or taken back meanwhile stays so.
   */
  markViewed(actor: PracticeActor, questionId: string): Promise<CaseQuestion> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { caseId } = await this.row(transaction, actor, questionId);
      const row = await getOwnCase(transaction, actor, caseId);
      if ((await this.row(transaction, actor, questionId)).state === 'sent') {
        const viewedAt = this.clock.now();
        await transaction.rows(ProviderQuery).update({ practiceId: actor.practiceId, id: questionId }, { state: 'viewed', viewedAt });
        await noteCase(transaction, actor, row, { kind: 'query_viewed', action: 'query.view', detail: { queryId: questionId } });
        await announceCase(transaction, row);
      }
      return this.view(transaction, actor, questionId);
    });
  }

  /** The case goes back to its coder and the clock runs on (OP-003). */
  answer(actor: PracticeActor, questionId: string, request: AnswerQuestionRequest): Promise<CaseQuestion> {
    const now = this.clock.now();
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { caseId } = await this.row(transaction, actor, questionId);
      // Read under the lock of the case: every change of a question holds it.
      const row = await getOwnCase(transaction, actor, caseId);
      const current = await this.view(transaction, actor, questionId);
      if (!current.isOpen) throw new AppError('command_refused', 'This question was answered already.', { current });
      if (current.version !== request.version) {
        throw new AppError('version_changed', 'This question was changed meanwhile. Read it again, then answer.', { current });
      }
      if (!current.choices.includes(request.choice)) throw new AppError('validation_failed', 'Choose one of the answers.');
      const addendum = request.addendum?.trim() ?? '';
      const answer = { choice: request.choice, text: request.text.trim(), ...(addendum ? { addendum } : {}) };
      if (isOtherOption(answer.choice) && !answer.text) throw new AppError('validation_failed', 'Say it in your own words.');
      await transaction
        .rows(ProviderQuery)
        .update(
          { practiceId: actor.practiceId, id: questionId },
          { state: 'answered', answer, answeredBy: actor.userId, answeredAt: now, version: current.version + 1 },
        );
      const state = nextCaseState(row.state, 'answerQuery');
      if (state) {
        await transaction.cases.update(row, { state });
        await resumeClock(transaction, row, now);
      }
      await noteCase(transaction, actor, row, {
        kind: 'query_answered',
        action: 'query.answer',
        detail: { queryId: questionId },
        ...(state ? { toState: state } : {}),
      });
      if (addendum) await addAddendum(transaction, actor, row, { text: addendum, now });
      await announceCase(transaction, row);
      await transaction.live.publish({ practiceId: row.practiceId, topic: 'query', subjectId: questionId });
      return this.view(transaction, actor, questionId);
    });
  }

  private async row(transaction: Transaction, actor: PracticeActor, id: string): Promise<ProviderQuery> {
    const query = await transaction.rows(ProviderQuery).findOneBy({ practiceId: actor.practiceId, id });
    if (!query || query.sentAt === null || query.state === 'retracted')
      throw new AppError('query_not_found', 'This question is not in your list.');
    return query;
  }

  private async view(transaction: Transaction, actor: PracticeActor, questionId: string): Promise<CaseQuestion> {
    const [view] = await listQuestions(transaction, actor.practiceId, { questionId });
    if (!view) throw new AppError('query_not_found', 'This question is not in your list.');
    return view;
  }
}
