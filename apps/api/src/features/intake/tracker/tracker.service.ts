import type { CaseTrack, IntakeCounts, TrackCasesRequest, TrackerPage } from '@chartwright/contracts';
import { Database, ProviderQuery, type Transaction } from '@chartwright/database';
import { nextCaseState } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOCK } from '../../../platform/config/config.module.js';
import { resumeClock } from '../../../platform/desk/clock.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { announceCase, getOwnCase, noteCase } from '../drafts/case-rows.js';
import { listDocuments } from '../drafts/list-documents.js';
import { noteOpening } from '../note-opening.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { listQuestions } from '../questions/list-questions.js';
import { claimFaults } from './claim-faults.js';
import { clockSentence, type EventRow, presentHistory, presentSteps, presentTracked } from './present-track.js';
import { countTabs, findTracked, listTracked, PAGE_SIZE } from './tracker.queries.js';

const CASE_NOT_FOUND = 'This case is not in your list.';

@Injectable()
export class TrackerService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: PracticeActor, request: TrackCasesRequest): Promise<TrackerPage> {
    const now = this.clock.now();
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const counts = await countTabs(transaction, actor.practiceId);
      const { rows, matching } = await listTracked(transaction, actor.practiceId, request);
      transaction.audit.append(actor.audit, {
        practiceId: actor.practiceId,
        action: 'case.list',
        objectType: 'case',
        detail: { tab: request.tab, resultCount: rows.length, isSearch: request.text.trim() !== '', caseIds: rows.map(({ id }) => id) },
      });
      const cases = rows.map((row) => presentTracked(row, now));
      return { cases, counts, totalInTab: counts[request.tab], page: request.page, pageSize: PAGE_SIZE, matching };
    });
  }

  /** Two numbers without a name: nothing of a patient is read, so nothing is written to the trail. */
  counts(actor: PracticeActor): Promise<IntakeCounts> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { open } = await countTabs(transaction, actor.practiceId);
      const openQuestions = await transaction.rows(ProviderQuery).countBy({ practiceId: actor.practiceId, state: In(['sent', 'viewed']) });
      return { openCases: open, openQuestions };
    });
  }

  get(actor: PracticeActor, caseId: string, isAgain: boolean): Promise<CaseTrack> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const track = await this.track(transaction, actor, caseId);
      await noteOpening(transaction, actor, caseId, isAgain);
      return track;
    });
  }

  /** Taken back before a coder starts; once one has it, the answer says so. */
  recall(actor: PracticeActor, caseId: string): Promise<CaseTrack> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getOwnCase(transaction, actor, caseId);
      const state = nextCaseState(row.state, 'recall');
      if (!state)
        throw new AppError('command_refused', 'A coder has started on this case, so it cannot be taken back.', { state: row.state });
      await resumeClock(transaction, row, this.clock.now());
      await transaction.cases.update(row, { state, completedAt: null, dueAt: null, holdReason: null, holdNote: null });
      await noteCase(transaction, actor, row, { kind: 'recalled', action: 'case.recall', toState: state });
      await announceCase(transaction, row);
      await transaction.live.publish({ practiceId: row.practiceId, topic: 'queue' });
      return this.track(transaction, actor, caseId);
    });
  }

  private async track(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<CaseTrack> {
    const { practiceId } = actor;
    const now = this.clock.now();
    const row = await findTracked(transaction, practiceId, caseId);
    if (!row) throw new AppError('case_not_found', CASE_NOT_FOUND);
    const events = await transaction.query<EventRow>(
      `SELECT e.kind, e.at, u.display_name AS actor FROM case_event e LEFT JOIN app_user u ON u.id = e.actor_id
       WHERE e.practice_id = $1 AND e.case_id = $2 ORDER BY e.at, e.id`,
      [practiceId, caseId],
    );
    const documents = await listDocuments(transaction, practiceId, caseId);
    const tracked = presentTracked(row, now);
    const questions = await listQuestions(transaction, practiceId, { caseId });
    const canAnswer = actor.role === 'clinician' && questions.some(({ isOpen }) => isOpen);
    return {
      ...tracked,
      steps: presentSteps(row, tracked, now),
      claimFaults: claimFaults(row),
      questions,
      history: presentHistory(events),
      documents,
      clockSentence: clockSentence(row, now),
      allowedCommands: [
        ...(nextCaseState(row.state, 'recall') && !['draft', 'incomplete'].includes(row.state) ? (['recall'] as const) : []),
        ...(['draft', 'incomplete', 'recalled'].includes(row.state) ? (['edit'] as const) : []),
        ...(canAnswer ? (['answer'] as const) : []),
      ],
    };
  }
}
