import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Practice } from '../identity/practice.entity.js';

/** The practice starts learning anew: totals of earlier epochs are read no more. Never changed or removed. */
@Entity('learning_reset')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'epoch'])
export class LearningReset {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  /** Counts from 1; before the first one it is 0. */
  @Column('int') epoch: number;
  @Column('text') reason: string;
  @Column('uuid') actorId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
