import type { FeeRequest, FeeSchedule, FeeView } from '@chartwright/contracts';
import { Database, FeeScheduleItem, isUniqueViolation, newId } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { toFeeView } from './settings.presenter.js';

type Target = { practiceId: string; id: string; isNew: boolean };

@Injectable()
export class FeesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, practiceId: string): Promise<FeeSchedule> {
    assertPractice(actor, practiceId);
    const rows = await this.database.inTransaction(actor.scope, (transaction) =>
      transaction.rows(FeeScheduleItem).find({ where: { practiceId }, order: { code: 'ASC', modifier: 'ASC', effectiveFrom: 'DESC' } }),
    );
    return { fees: rows.map(toFeeView) };
  }

  async add(actor: Actor, practiceId: string, request: FeeRequest): Promise<FeeView> {
    assertPractice(actor, practiceId);
    const id = newId();
    await this.write(actor, { practiceId, id, isNew: true }, request);
    return { id, ...request };
  }

  /** Claims that were built keep the charge they were built with. */
  async change(actor: Actor, practiceId: string, id: string, request: FeeRequest): Promise<FeeView> {
    assertPractice(actor, practiceId);
    await this.write(actor, { practiceId, id, isNew: false }, request);
    return { id, ...request };
  }

  private async write(actor: Actor, { practiceId, id, isNew }: Target, fee: FeeRequest): Promise<void> {
    try {
      await this.database.inTransaction(actor.scope, async (transaction) => {
        const fees = transaction.rows(FeeScheduleItem);
        if (isNew) await fees.insert({ ...fee, practiceId, id });
        else {
          const { affected } = await fees.update({ practiceId, id }, fee);
          if (affected !== 1) throw new AppError('fee_not_found', 'There is no such fee.');
        }
        const { code, modifier, chargeCents } = fee;
        const action = isNew ? 'fee.add' : 'fee.change';
        transaction.audit.append(actor.audit, {
          practiceId,
          action,
          objectType: 'fee',
          objectId: id,
          detail: { code, modifier, chargeCents },
        });
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'A fee for this code begins on that day already.');
      throw error;
    }
  }
}
