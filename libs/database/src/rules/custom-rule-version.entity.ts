import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

/** One version of a practice's or payer's own rule. What it says never changes; a change is the next version. */
@Entity('custom_rule_version')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'ruleId', 'versionNumber'])
@Check('custom_rule_version_state_check', isOneOf('state', ['proposed', 'on', 'withdrawn']))
@Check('custom_rule_version_owner_check', isOneOf('owner', ['practice', 'payer']))
@Check('custom_rule_version_action_check', isOneOf('action', ['block', 'warn', 'hold']))
@Check('custom_rule_version_dates_check', 'effective_to IS NULL OR effective_to >= effective_from')
export class CustomRuleVersion {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  /** The same for all versions of a rule. */
  @Column('uuid') ruleId: string;
  @Column('int') versionNumber: number;
  /** A version that was on stays on: its last day ends it. `withdrawn` acts on no day any more. */
  @Column('text', { default: 'proposed' }) state: 'proposed' | 'on' | 'withdrawn';
  @Column('text') name: string;
  @Column('text') owner: 'practice' | 'payer';
  @Column('text') action: 'block' | 'warn' | 'hold';
  @Column('text') reason: string;
  /** `{ all: [{ field, operator, values }], any: […] }` */
  @Column('jsonb') conditions: JsonObject;
  @Column('date') effectiveFrom: string;
  @Column('date', { nullable: true }) effectiveTo: string | null;
  /** What it would have done to past claims: `{ triedAt, days, of, stopped, sentence }`. */
  @Column('jsonb', { nullable: true }) trial: JsonObject | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { nullable: true }) switchedOnBy: string | null;
  @Column('timestamptz', { nullable: true }) switchedOnAt: Date | null;
  @Column('uuid', { nullable: true }) endedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
