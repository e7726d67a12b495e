import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { Firm } from './firm.entity.js';

/** Names, addresses and numbers of the billing provider (loops 1000A, 2010AA) and the calendar its clocks run by. */
@Entity('practice')
@ForeignKey(() => Firm, ['firmId'], ['id'])
@Check('practice_usage_check', isOneOf('usage_indicator', ['T', 'P']))
@Check('practice_tax_id_qualifier_check', isOneOf('tax_id_qualifier', ['EI', 'SY']))
export class Practice {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') firmId: string;
  @Column('text') name: string;
  @Column('text', { default: 'America/Chicago' }) timeZone: string;
  @Column('text') npi: string;
  @Column('text') taxonomy: string;
  @Column('text') taxId: string;
  @Column('text', { default: 'EI' }) taxIdQualifier: string;
  @Column('text') addressLine1: string;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text') city: string;
  @Column('text') state: string;
  @Column('text') zip: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) contactName: string | null;
  @Column('text', { nullable: true }) cliaNumber: string | null;
  /** ISA06/GS02/1000A NM109 and ISA08/GS03/1000B NM109. */
  @Column('text', { default: 'CHARTWRIGHT' }) submitterId: string;
  @Column('text', { default: 'Chartwright Billing' }) submitterName: string;
  @Column('text', { default: 'CLEARHOUSE' }) receiverId: string;
  @Column('text', { default: 'Clearing house' }) receiverName: string;
  @Column('text', { default: 'T' }) usageIndicator: string;
  /** Promised business hours by visit type, `{ "office": 24, "default": 48 }` (OP-003). */
  @Column('jsonb', { default: () => `'{"default": 48}'` }) promisedHours: JsonObject;
  /** The calendar the promise runs by: minutes from local midnight; 0 is Sunday (OP-003). */
  @Column('int', { default: 0 }) opensAtMinute: number;
  @Column('int', { default: 1440 }) closesAtMinute: number;
  @Column('jsonb', { default: () => `'[1, 2, 3, 4, 5]'` }) workdays: readonly number[];
  /** Days the practice is closed, `YYYY-MM-DD`. */
  @Column('jsonb', { default: () => `'[]'` }) holidays: readonly string[];
  @Column('int', { default: 5 }) reviewPercent: number;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
