import type { ChangeFacilityRequest, FacilityList, FacilityRequest, FacilityView } from '@chartwright/contracts';
import { Database, Facility, isUniqueViolation, newId, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { toFacilityView } from './settings.presenter.js';

@Injectable()
export class FacilitiesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, practiceId: string): Promise<FacilityList> {
    assertPractice(actor, practiceId);
    const rows = await this.database.inTransaction(actor.scope, (transaction) =>
      transaction.rows(Facility).find({ where: { practiceId }, order: { name: 'ASC' } }),
    );
    return { facilities: rows.map(toFacilityView) };
  }

  add(actor: Actor, practiceId: string, request: FacilityRequest): Promise<FacilityView> {
    assertPractice(actor, practiceId);
    const id = newId();
    return this.write(actor, async (transaction) => {
      await transaction.rows(Facility).insert({ ...request, practiceId, id });
      transaction.audit.append(actor.audit, { practiceId, action: 'facility.add', objectType: 'facility', objectId: id });
      return transaction.rows(Facility).findOneByOrFail({ practiceId, id });
    });
  }

  change(actor: Actor, practiceId: string, id: string, { version, ...changes }: ChangeFacilityRequest): Promise<FacilityView> {
    assertPractice(actor, practiceId);
    return this.write(actor, async (transaction) => {
      const row = await transaction.rows(Facility).findOne({ where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new AppError('facility_not_found', 'There is no such facility.');
      if (row.version !== version)
        throw new AppError(
          'version_changed',
          'Somebody changed this meanwhile. Close it and open it again to see what it is now.',
          toFacilityView(row),
        );
      await transaction.rows(Facility).update({ practiceId, id }, { ...changes, version: version + 1 });
      transaction.audit.append(actor.audit, { practiceId, action: 'facility.change', objectType: 'facility', objectId: id });
      return transaction.rows(Facility).findOneByOrFail({ practiceId, id });
    });
  }

  private async write(actor: Actor, work: (transaction: Transaction) => Promise<Facility>): Promise<FacilityView> {
    try {
      return toFacilityView(await this.database.inTransaction(actor.scope, work));
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'A facility of this name is in the list already.');
      throw error;
    }
  }
}
