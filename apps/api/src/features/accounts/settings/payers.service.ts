import type { PayerView, PayerList, PayerRequest, ChangePayerRequest } from '@chartwright/contracts';
import { Database, isUniqueViolation, newId, Payer, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { toPayerView } from './settings.presenter.js';

@Injectable()
export class PayersService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, practiceId: string): Promise<PayerList> {
    assertPractice(actor, practiceId);
    const rows = await this.database.inTransaction(actor.scope, (transaction) =>
      transaction.rows(Payer).find({ where: { practiceId }, order: { name: 'ASC' } }),
    );
    return { payers: rows.map(toPayerView) };
  }

  add(actor: Actor, practiceId: string, request: PayerRequest): Promise<PayerView> {
    assertPractice(actor, practiceId);
    const id = newId();
    return this.write(actor, async (transaction) => {
      await transaction.rows(Payer).insert({ ...request, practiceId, id });
      transaction.audit.append(actor.audit, { practiceId, action: 'payer.add', objectType: 'payer', objectId: id });
      return transaction.rows(Payer).findOneByOrFail({ practiceId, id });
    });
  }

  change(actor: Actor, practiceId: string, id: string, { version, ...changes }: ChangePayerRequest): Promise<PayerView> {
    assertPractice(actor, practiceId);
    return this.write(actor, async (transaction) => {
      const row = await transaction.rows(Payer).findOne({ where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new AppError('payer_not_found', 'There is no such payer.');
      if (row.version !== version)
        throw new AppError(
          'version_changed',
          'Somebody changed this meanwhile. Close it and open it again to see what it is now.',
          toPayerView(row),
        );
      await transaction.rows(Payer).update({ practiceId, id }, { ...changes, version: version + 1 });
      transaction.audit.append(actor.audit, { practiceId, action: 'payer.change', objectType: 'payer', objectId: id });
      return transaction.rows(Payer).findOneByOrFail({ practiceId, id });
    });
  }

  private async write(actor: Actor, work: (transaction: Transaction) => Promise<Payer>): Promise<PayerView> {
    try {
      return toPayerView(await this.database.inTransaction(actor.scope, work));
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'This payer id is in the list already.');
      throw error;
    }
  }
}
