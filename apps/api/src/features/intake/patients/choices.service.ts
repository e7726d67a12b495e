import type { AddReferringProviderRequest, IntakeChoices, ProviderChoice } from '@chartwright/contracts';
import { Database, Facility, newId, Payer, Practice, Provider } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/errors/app-error.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { presentPayer } from './present-patient.js';

/** "A. Lin, MD" */
function presentProvider(row: Provider): ProviderChoice {
  const name = `${row.firstName.charAt(0)}. ${row.lastName}${row.credential ? `, ${row.credential}` : ''}`;
  const { id, npi, specialty, isRendering, isReferring } = row;
  return { id, name, npi, specialty, isRendering, isReferring };
}

@Injectable()
export class ChoicesService {
  constructor(private readonly database: Database) {}

  list(actor: PracticeActor): Promise<IntakeChoices> {
    const { practiceId } = actor;
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const order = { lastName: 'ASC', firstName: 'ASC' } as const;
      const providers = await transaction.rows(Provider).find({ where: { practiceId, isActive: true }, order });
      const payers = await transaction.rows(Payer).find({ where: { practiceId, isActive: true }, order: { name: 'ASC' } });
      const facilities = await transaction.rows(Facility).find({ where: { practiceId, isActive: true }, order: { name: 'ASC' } });
      const { timeZone } = await transaction.rows(Practice).findOneByOrFail({ id: practiceId });
      return {
        providers: providers.map(presentProvider),
        payers: payers.map(presentPayer),
        facilities: facilities.map(({ id, name, placeOfService }) => ({ id, name, placeOfService })),
        timeZone,
      };
    });
  }

  /** A referring provider is mostly someone outside; one whose NPI is known already is taken, not doubled. */
  addReferringProvider(actor: PracticeActor, request: AddReferringProviderRequest): Promise<ProviderChoice> {
    const { practiceId } = actor;
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const providers = transaction.rows(Provider);
      // Added by two people at once, it is one provider.
      const added = { practiceId, id: newId(), ...request, isRendering: false, isReferring: true };
      await providers.createQueryBuilder().insert().values(added).orIgnore().execute();
      const { id, isActive, isReferring } = await providers.findOneByOrFail({ practiceId, npi: request.npi });
      if (!isActive)
        throw new AppError('command_refused', 'This provider was removed from your list. Your administrator can bring it back.');
      // The version moves on: an administrator who has the provider open is told, and does not take it back unseen.
      if (!isReferring) await providers.update({ practiceId, id }, { isReferring: true, version: () => 'version + 1' });
      transaction.audit.append(actor.audit, { practiceId, action: 'provider.addReferring', objectType: 'provider', objectId: id });
      return presentProvider(await providers.findOneByOrFail({ practiceId, id }));
    });
  }
}
