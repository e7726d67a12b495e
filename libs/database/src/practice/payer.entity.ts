import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Practice } from '../identity/practice.entity.js';

/** Who pays, as this practice's clearing house connection knows it (2010BB) and what it insists on. */
@Entity('payer')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'ediPayerId'])
export class Payer {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** NM109 of 2010BB; differs between clearing houses. */
  @Column('text') ediPayerId: string;
  /** SBR09: MB, MC, CI, BL … */
  @Column('text') claimFilingCode: string;
  /** Regular expression that member ids must match (CL-08); null takes any. */
  @Column('text', { nullable: true }) memberIdPattern: string | null;
  @Column('int', { nullable: true }) timelyFilingDays: number | null;
  @Column('boolean', { default: true }) isEnrolled: boolean;
  /** Medicare contractors take no frequency 7 or 8 (claims.md §3). */
  @Column('boolean', { default: true }) takesReplacements: boolean;
  @Column('boolean', { default: false }) wantsTaxonomy: boolean;
  @Column('text', { nullable: true }) addressLine1: string | null;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) state: string | null;
  @Column('text', { nullable: true }) zip: string | null;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
