import type { ChangePracticeRequest, FieldFault, PracticeSettings, PracticeSummary } from '@chartwright/contracts';
import { Database, isKnownTimeZone, Practice } from '@chartwright/database';
import { isAllowed } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { toPracticeSettings } from './settings.presenter.js';

@Injectable()
export class PracticesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<{ practices: PracticeSummary[] }> {
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.rows(Practice).find({ where: { id: In([...actor.practiceIds]) }, order: { name: 'ASC' } }),
    );
    return { practices: rows.map(({ id, name, timeZone }) => ({ id, name, timeZone })) };
  }

  async get(actor: Actor, practiceId: string): Promise<PracticeSettings> {
    assertPractice(actor, practiceId);
    const row = await this.database.inTransaction('system', (transaction) =>
      transaction.rows(Practice).findOneByOrFail({ id: practiceId }),
    );
    return toPracticeSettings(row);
  }

  /** Cases that were sent keep the due time they were promised; claims that were built keep what they say. */
  async change(actor: Actor, practiceId: string, { version, ...changes }: ChangePracticeRequest): Promise<PracticeSettings> {
    assertPractice(actor, practiceId);
    if (changes.opensAtMinute >= changes.closesAtMinute) {
      const faults: FieldFault[] = [{ field: 'closesAtMinute', problems: ['closesAtMinute has to be after opensAtMinute'] }];
      throw new AppError('validation_failed', 'The practice has to close after it opens.', faults);
    }
    const tidy = { ...changes, workdays: changes.workdays.toSorted(), holidays: changes.holidays.toSorted() };
    return this.database.inTransaction('system', async (transaction) => {
      const practices = transaction.rows(Practice);
      const row = await practices.findOneOrFail({ where: { id: practiceId }, lock: { mode: 'pessimistic_write' } });
      if (row.version !== version)
        throw new AppError(
          'version_changed',
          'Somebody changed this meanwhile. Close it and open it again to see what it is now.',
          toPracticeSettings(row),
        );
      if (changes.reviewPercent !== row.reviewPercent && !isAllowed(actor.role, 'audit.sample.configure')) {
        throw new AppError('permission_denied', 'The share of reviewed cases is set by the coding firm.');
      }
      if (changes.timeZone !== row.timeZone && !(await isKnownTimeZone(transaction, changes.timeZone))) {
        const faults: FieldFault[] = [{ field: 'timeZone', problems: ['timeZone has to be a time zone like America/New_York'] }];
        throw new AppError('validation_failed', 'The database does not know this time zone.', faults);
      }
      await practices.update({ id: practiceId }, { ...tidy, version: version + 1 });
      const before = toPracticeSettings(row);
      const fields = Object.entries(tidy).flatMap(([name, value]) =>
        JSON.stringify(value) === JSON.stringify(Object.entries(before).find(([key]) => key === name)?.[1]) ? [] : [name],
      );
      transaction.audit.append(actor.audit, {
        practiceId,
        action: 'practice.change',
        objectType: 'practice',
        objectId: practiceId,
        detail: {
          fields,
          ...(fields.includes('reviewPercent') ? { reviewPercent: changes.reviewPercent } : {}),
          ...(fields.includes('usageIndicator') ? { usageIndicator: changes.usageIndicator } : {}),
        },
      });
      return toPracticeSettings(await practices.findOneByOrFail({ id: practiceId }));
    });
  }
}
