import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

/** A command that was already carried out, and what it answered, so that a retry does nothing twice. */
@Entity('idempotency_key')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'userId', 'key'])
export class IdempotencyKey {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') key: string;
  @Column('text') requestHash: string;
  @Column('jsonb') response: JsonObject;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
