import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { IntakeCase } from './intake-case.entity.js';

/** Append-only history of a case: who did what, when. */
@Entity('case_event')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Index(['practiceId', 'caseId', 'at'])
export class CaseEvent {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) fromState: string | null;
  @Column('text', { nullable: true }) toState: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('jsonb', { default: () => `'{}'` }) detail: JsonObject;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
