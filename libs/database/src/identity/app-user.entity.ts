import { ROLES, type Role } from '@chartwright/lifecycle';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { Firm } from './firm.entity.js';
import { Practice } from './practice.entity.js';

/** A person who signs in: of the firm or of exactly one practice. Ids are never reused; leaving means deactivated. */
@Entity('app_user')
@ForeignKey(() => Firm, ['firmId'], ['id'])
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Check('app_user_role_check', isOneOf('role', ROLES))
@Check('app_user_organisation_check', '(firm_id IS NULL) <> (practice_id IS NULL)')
@Check('app_user_email_check', 'email = lower(email)')
@Index(['email'], { unique: true })
export class AppUser {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) firmId: string | null;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @Column('text') email: string;
  @Column('text') displayName: string;
  @Column('text') role: Role;
  /** A clinician's own entry in the provider list. */
  @Column('uuid', { nullable: true }) providerId: string | null;
  @Column('text', { select: false }) passwordHash: string;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('timestamptz', { nullable: true }) lastSignedInAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
