import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

/** "Something about this subject changed": what screens refetch by. Carries no PHI and may be deleted after a day. */
@Entity('live_event')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Index(['xactId'])
export class LiveEvent {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') topic: string;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  /** Only this person's screens, when set. */
  @Column('uuid', { nullable: true }) userId: string | null;
  /** Transaction that wrote the row, and the oldest one still open then: what makes catch-up exact. */
  @Column('bigint', { transformer: wholeNumber }) xactId: number;
  @Column('bigint', { transformer: wholeNumber }) snapshotXmin: number;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
