import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

@Entity('patient')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'recordNumber'])
@Index(['practiceId', 'lastName', 'firstName'])
@Index(['practiceId', 'dateOfBirth'])
@Check('patient_sex_check', isOneOf('sex', ['F', 'M', 'U']))
export class Patient {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') lastName: string;
  @Column('text') firstName: string;
  @Column('text', { nullable: true }) middleName: string | null;
  @Column('text', { nullable: true }) suffix: string | null;
  @Column('date') dateOfBirth: string;
  @Column('text') sex: string;
  @Column('text', { nullable: true }) addressLine1: string | null;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) state: string | null;
  @Column('text', { nullable: true }) zip: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) recordNumber: string | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
