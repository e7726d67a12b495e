import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Practice } from '../identity/practice.entity.js';

/** A clinician named on claims: rendering, referring, supervising. */
@Entity('provider')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'npi'])
export class Provider {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') npi: string;
  @Column('text') lastName: string;
  @Column('text') firstName: string;
  @Column('text', { nullable: true }) middleName: string | null;
  @Column('text', { nullable: true }) suffix: string | null;
  @Column('text', { nullable: true }) credential: string | null;
  @Column('text', { nullable: true }) taxonomy: string | null;
  @Column('text', { nullable: true }) specialty: string | null;
  @Column('boolean', { default: true }) isRendering: boolean;
  @Column('boolean', { default: false }) isReferring: boolean;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
