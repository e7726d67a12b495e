import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IntakeCase } from './intake-case.entity.js';

/** OP-003: the promise's clock stands still from `started_at` to `ended_at`; at most one pause is open. */
@Entity('clock_pause')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Index('clock_pause_open_idx', ['practiceId', 'caseId'], { unique: true, where: 'ended_at IS NULL' })
@Index(['practiceId', 'caseId'])
export class ClockPause {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') reason: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
