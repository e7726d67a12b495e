import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { IntakeCase } from '../case/intake-case.entity.js';
import { Provider } from '../practice/provider.entity.js';

/** A coder's question to the clinician (operations.md §3). */
@Entity('provider_query')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@ForeignKey(() => Provider, ['practiceId', 'providerId'], ['practiceId', 'id'])
@Index(['practiceId', 'caseId'])
@Index(['practiceId', 'state'])
@Check('provider_query_state_check', isOneOf('state', ['draft', 'sent', 'viewed', 'answered', 'closed', 'retracted']))
export class ProviderQuery {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid', { nullable: true }) providerId: string | null;
  @Column('text') state: string;
  @Column('text') template: string;
  @Column('text') title: string;
  /** Question, indicators quoted from this record, options. */
  @Column('jsonb') content: JsonObject;
  @Column('jsonb', { nullable: true }) answer: JsonObject | null;
  @Column('uuid') askedBy: string;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('timestamptz', { nullable: true }) viewedAt: Date | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('text', { nullable: true }) closedReason: string | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
