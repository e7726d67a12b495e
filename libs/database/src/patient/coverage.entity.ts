import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { Payer } from '../practice/payer.entity.js';
import { Patient } from './patient.entity.js';

/** A patient's policy with a payer; the subscriber's own fields are set when the patient is a dependent (2010BA, 2010CA). */
@Entity('coverage')
@ForeignKey(() => Patient, ['practiceId', 'patientId'], ['practiceId', 'id'])
@ForeignKey(() => Payer, ['practiceId', 'payerId'], ['practiceId', 'id'])
@Index(['practiceId', 'patientId'])
@Check('coverage_sequence_check', isOneOf('sequence', ['P', 'S', 'T']))
export class Coverage {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') patientId: string;
  @Column('uuid') payerId: string;
  /** SBR01 */
  @Column('text', { default: 'P' }) sequence: string;
  @Column('text') memberId: string;
  @Column('text', { nullable: true }) groupNumber: string | null;
  @Column('text', { nullable: true }) groupName: string | null;
  /** `18` self, otherwise a PAT01 code: 01 spouse, 19 child, G8 other … */
  @Column('text', { default: '18' }) relationshipCode: string;
  @Column('text', { nullable: true }) insuranceTypeCode: string | null;
  @Column('text', { nullable: true }) subscriberLastName: string | null;
  @Column('text', { nullable: true }) subscriberFirstName: string | null;
  @Column('text', { nullable: true }) subscriberMiddleName: string | null;
  @Column('text', { nullable: true }) subscriberSuffix: string | null;
  @Column('date', { nullable: true }) subscriberDateOfBirth: string | null;
  @Column('text', { nullable: true }) subscriberSex: string | null;
  @Column('text', { nullable: true }) subscriberAddressLine1: string | null;
  @Column('text', { nullable: true }) subscriberAddressLine2: string | null;
  @Column('text', { nullable: true }) subscriberCity: string | null;
  @Column('text', { nullable: true }) subscriberState: string | null;
  @Column('text', { nullable: true }) subscriberZip: string | null;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
