import type { ProviderView, ProviderList, ProviderRequest, ChangeProviderRequest, SettingsPageRequest } from '@chartwright/contracts';
import { Database, isUniqueViolation, newId, Provider, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { listProviderPage } from './settings-pages.queries.js';
import { toProviderView } from './settings.presenter.js';

@Injectable()
export class ProvidersService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, practiceId: string, request: SettingsPageRequest): Promise<ProviderList> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const { rows, ...page } = await listProviderPage(transaction, practiceId, request);
      return { ...page, providers: rows.map(toProviderView) };
    });
  }

  add(actor: Actor, practiceId: string, request: ProviderRequest): Promise<ProviderView> {
    assertPractice(actor, practiceId);
    const id = newId();
    return this.write(actor, async (transaction) => {
      await transaction.rows(Provider).insert({ ...request, practiceId, id });
      transaction.audit.append(actor.audit, { practiceId, action: 'provider.add', objectType: 'provider', objectId: id });
      return transaction.rows(Provider).findOneByOrFail({ practiceId, id });
    });
  }

  change(actor: Actor, practiceId: string, id: string, { version, ...changes }: ChangeProviderRequest): Promise<ProviderView> {
    assertPractice(actor, practiceId);
    return this.write(actor, async (transaction) => {
      const row = await transaction.rows(Provider).findOne({ where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new AppError('provider_not_found', 'There is no such provider.');
      if (row.version !== version)
        throw new AppError(
          'version_changed',
          'Somebody changed this meanwhile. Close it and open it again to see what it is now.',
          toProviderView(row),
        );
      await transaction.rows(Provider).update({ practiceId, id }, { ...changes, version: version + 1 });
      transaction.audit.append(actor.audit, { practiceId, action: 'provider.change', objectType: 'provider', objectId: id });
      return transaction.rows(Provider).findOneByOrFail({ practiceId, id });
    });
  }

  private async write(actor: Actor, work: (transaction: Transaction) => Promise<Provider>): Promise<ProviderView> {
    try {
      return toProviderView(await this.database.inTransaction(actor.scope, work));
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'This NPI is in the list already.');
      throw error;
    }
  }
}
