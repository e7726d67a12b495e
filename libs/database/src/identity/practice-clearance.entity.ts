import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { AppUser } from './app-user.entity.js';
import { Practice } from './practice.entity.js';

/** OP-004: a firm user may work on this practice's cases of this specialty; `*` is every specialty. */
@Entity('practice_clearance')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@ForeignKey(() => AppUser, ['userId'], ['id'])
@Unique(['practiceId', 'userId', 'specialty'])
@Index(['userId'])
@Check('practice_clearance_level_check', isOneOf('level', ['trainee', 'production', 'expert']))
export class PracticeClearance {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text', { default: '*' }) specialty: string;
  @Column('text', { default: 'production' }) level: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
