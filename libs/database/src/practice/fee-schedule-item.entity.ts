import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Practice } from '../identity/practice.entity.js';

/** The practice's charge for a procedure code, chosen by date of service. Labels are the practice's own words. */
@Entity('fee_schedule_item')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'code', 'modifier', 'effectiveFrom'])
@Check('fee_schedule_item_charge_cents_check', 'charge_cents >= 0')
export class FeeScheduleItem {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  /** Empty when the charge holds with any modifier. */
  @Column('text', { default: '' }) modifier: string;
  @Column('text') label: string;
  @Column('int') chargeCents: number;
  @Column('date') effectiveFrom: string;
  @Column('date', { nullable: true }) effectiveTo: string | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
