import type { LearningFilter, LearningReport, ResetLearningAnswer } from '@chartwright/contracts';
import { Database, LearningReset, LearningTotal, newId, type Transaction } from '@chartwright/database';
import { REJECT_REASONS } from '@chartwright/lifecycle';
import { addDays, type Clock, daysBetween } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { type Actor, assertPractice } from '../../platform/auth/actor.js';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { AppError } from '../../platform/errors/app-error.js';
import { findEpoch } from '../../platform/learning/learning-epoch.js';
import { specialtyWords } from '../../platform/learning/list-counts.js';
import { learningCsv, listFamilies } from './learning.presenter.js';
import {
  countCases,
  countDecisionsInUse,
  findTimeZone,
  listCountRows,
  listProviders,
  listReasonCounts,
  listResets,
  listSpecialties,
  type ReportWindow,
} from './learning.queries.js';
import { measure, pointsOf } from './measures.js';

const USUAL_DAYS = 84;
const MOST_DAYS = 1_830;

/** What suggestions were worth to a practice, in counts of codes; and forgetting what they taught. */
@Injectable()
export class LearningService {
  constructor(
    private readonly database: Database,
    private readonly codeSets: CodeSetsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  report(actor: Actor, practiceId: string, filter: LearningFilter): Promise<LearningReport> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, (tx) => this.read(tx, practiceId, filter));
  }

  csv(actor: Actor, practiceId: string, filter: LearningFilter): Promise<string> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      const report = await this.read(tx, practiceId, filter);
      const { from, to, period, family } = report;
      const detail = { from, to, period, family, specialty: filter.specialty ?? null, providerId: filter.providerId ?? null };
      tx.audit.append(actor.audit, { practiceId, action: 'learning.export', objectType: 'learning', detail });
      return learningCsv(report);
    });
  }

  /** Counts of earlier epochs are read no more, and go. The report keeps what happened. */
  reset(actor: Actor, practiceId: string, reason: string): Promise<ResetLearningAnswer> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('learning:' || $1, 0))`, [practiceId]);
      const before = await findEpoch(tx, practiceId);
      const at = this.clock.now();
      await tx.rows(LearningReset).insert({ practiceId, id: newId(), epoch: before + 1, reason, actorId: actor.userId, at });
      await tx.rows(LearningTotal).delete({ practiceId, epoch: LessThanOrEqual(before) });
      tx.audit.append(actor.audit, { practiceId, action: 'learning.reset', objectType: 'learning', reason, detail: { epoch: before + 1 } });
      return { reset: { at: at.toISOString(), byName: actor.displayName, reason } };
    });
  }

  private async read(tx: Transaction, practiceId: string, filter: LearningFilter): Promise<LearningReport> {
    const window = await this.window(tx, practiceId, filter);
    const { from, to, period } = window;
    const family = filter.family ?? 'category';
    const rows = await listCountRows(tx, window);
    const reasons: Readonly<Record<string, string>> = REJECT_REASONS;
    return {
      from,
      to,
      period,
      family,
      caseCount: await countCases(tx, window),
      total: measure(rows),
      points: pointsOf(rows),
      families: listFamilies(rows, this.codeSets.codeBook().newest(), family),
      reasons: (await listReasonCounts(tx, window)).map(({ reason, count }) => ({ reason: reasons[reason] ?? 'Other', count })),
      specialties: (await listSpecialties(tx, practiceId)).map((value) => ({ value, label: specialtyWords(value) })),
      providers: await listProviders(tx, practiceId),
      resets: await listResets(tx, practiceId),
      decisionsInUse: await countDecisionsInUse(tx, practiceId, await findEpoch(tx, practiceId)),
    };
  }

  private async window(tx: Transaction, practiceId: string, filter: LearningFilter): Promise<ReportWindow> {
    const to = filter.to ?? today(this.clock.now(), await findTimeZone(tx, practiceId));
    const from = filter.from ?? addDays(to, 1 - USUAL_DAYS);
    const days = daysBetween(from, to);
    if (days < 0 || days > MOST_DAYS) {
      const problem = days < 0 ? 'The first day comes after the last.' : 'The days are more than five years apart.';
      throw new AppError('validation_failed', problem, [{ field: 'from', problems: [problem] }]);
    }
    const { period = 'week', specialty = null, providerId = null } = filter;
    return { practiceId, from, to, period, specialty, providerId };
  }
}

function today(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}
