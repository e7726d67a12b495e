import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { IntakeCase } from '../case/intake-case.entity.js';

/** The coder's working codes. A case has at most one that is open. */
@Entity('draft')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Index('draft_open_idx', ['practiceId', 'caseId'], { unique: true, where: `state = 'open'` })
@Index(['practiceId', 'caseId'])
@Index('draft_submitted_by_coder_idx', ['coderId', 'submittedAt'], { where: `submitted_at IS NOT NULL` })
@Index('draft_submitted_idx', ['practiceId', 'submittedAt'], { where: `submitted_at IS NOT NULL` })
@Check('draft_state_check', isOneOf('state', ['open', 'submitted', 'discarded']))
export class Draft {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text', { default: 'open' }) state: string;
  @Column('jsonb') content: JsonObject;
  @Column('int', { default: 1 }) version: number;
  /** Code-set releases the draft was coded with, by date of service. */
  @Column('jsonb', { default: () => `'{}'` }) releases: JsonObject;
  @Column('uuid', { nullable: true }) coderId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}
