import type { PracticeSummary } from '@chartwright/contracts';
import { Database, Practice } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../platform/auth/actor.js';

@Injectable()
export class PracticesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<{ practices: PracticeSummary[] }> {
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.rows(Practice).find({ where: { id: In([...actor.practiceIds]) }, order: { name: 'ASC' } }),
    );
    return { practices: rows.map(({ id, name, timeZone }) => ({ id, name, timeZone })) };
  }
}
