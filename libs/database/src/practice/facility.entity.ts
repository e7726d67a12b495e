import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Practice } from '../identity/practice.entity.js';

/** A place of service other than the practice's own address (loop 2310C). */
@Entity('facility')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'name'])
export class Facility {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) npi: string | null;
  @Column('text') placeOfService: string;
  @Column('text') addressLine1: string;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text') city: string;
  @Column('text') state: string;
  @Column('text') zip: string;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
