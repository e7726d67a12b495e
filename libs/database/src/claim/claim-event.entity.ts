import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { Claim } from './claim.entity.js';

/** Append-only: each change of a claim's state, with its actor and cause. */
@Entity('claim_event')
@ForeignKey(() => Claim, ['practiceId', 'claimId'], ['practiceId', 'id'])
@Index(['practiceId', 'claimId', 'at'])
export class ClaimEvent {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') claimId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) fromState: string | null;
  @Column('text', { nullable: true }) toState: string | null;
  @Column('text', { nullable: true }) cause: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('jsonb', { default: () => `'{}'` }) detail: JsonObject;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
