import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { newId } from '../new-id.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export type CommandKey = { practiceId: string; userId: string; key: string };

export class IdempotencyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Waits for a twin of this command that is still under way, then answers what it left, or null for the first. */
  async find({ practiceId, userId, key }: CommandKey): Promise<IdempotencyKey | null> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${practiceId}:${userId}:${key}`]);
    return this.manager.findOneBy(IdempotencyKey, { practiceId, userId, key });
  }

  async remember(command: CommandKey, requestHash: string, response: JsonObject): Promise<void> {
    await this.manager.insert(IdempotencyKey, { ...command, id: newId(), requestHash, response });
  }
}
