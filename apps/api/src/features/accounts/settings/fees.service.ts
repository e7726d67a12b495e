import type { ChangeFeeRequest, FeeRequest, FeeSchedule, FeeView, SettingsPageRequest } from '@chartwright/contracts';
import { Database, FeeScheduleItem, isUniqueViolation, newId, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { listFeePage } from './settings-pages.queries.js';
import { toFeeView } from './settings.presenter.js';

const detailOf = ({ code, modifier, chargeCents }: FeeRequest) => ({ code, modifier, chargeCents });

@Injectable()
export class FeesService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, practiceId: string, request: SettingsPageRequest): Promise<FeeSchedule> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const { rows, ...page } = await listFeePage(transaction, practiceId, request);
      return { ...page, fees: rows.map(toFeeView) };
    });
  }

  add(actor: Actor, practiceId: string, fee: FeeRequest): Promise<FeeView> {
    assertPractice(actor, practiceId);
    const id = newId();
    return this.write(actor, async (transaction) => {
      await transaction.rows(FeeScheduleItem).insert({ ...fee, practiceId, id });
      transaction.audit.append(actor.audit, { practiceId, action: 'fee.add', objectType: 'fee', objectId: id, detail: detailOf(fee) });
      return transaction.rows(FeeScheduleItem).findOneByOrFail({ practiceId, id });
    });
  }

  /** Claims that were built keep the charge they were built with. */
  change(actor: Actor, practiceId: string, id: string, { version, ...fee }: ChangeFeeRequest): Promise<FeeView> {
    assertPractice(actor, practiceId);
    return this.write(actor, async (transaction) => {
      const row = await transaction.rows(FeeScheduleItem).findOne({ where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new AppError('fee_not_found', 'There is no such fee.');
      if (row.version !== version)
        throw new AppError(
          'version_changed',
          'Somebody changed this meanwhile. Close it and open it again to see what it is now.',
          toFeeView(row),
        );
      await transaction.rows(FeeScheduleItem).update({ practiceId, id }, { ...fee, version: version + 1 });
      transaction.audit.append(actor.audit, { practiceId, action: 'fee.change', objectType: 'fee', objectId: id, detail: detailOf(fee) });
      return transaction.rows(FeeScheduleItem).findOneByOrFail({ practiceId, id });
    });
  }

  private async write(actor: Actor, work: (transaction: Transaction) => Promise<FeeScheduleItem>): Promise<FeeView> {
    try {
      return toFeeView(await this.database.inTransaction(actor.scope, work));
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'A fee for this code begins on that day already.');
      throw error;
    }
  }
}
