import {
  ADJUSTMENT_GROUPS,
  CLAIM_STATES,
  OUTCOME_KINDS,
  type AdjustmentGroup,
  type ClaimState,
  type OutcomeKind,
} from '@chartwright/lifecycle';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { Claim } from './claim.entity.js';

/** Append-only: what came back about a claim, entered by hand. A mistaken row is struck out by another one, never changed. */
@Entity('claim_outcome')
@ForeignKey(() => Claim, ['practiceId', 'claimId'], ['practiceId', 'id'])
@ForeignKey(() => ClaimOutcome, ['practiceId', 'strikesId'], ['practiceId', 'id'])
@Unique(['practiceId', 'claimId', 'position'])
@Unique(['practiceId', 'strikesId'])
@Check('claim_outcome_kind_check', isOneOf('kind', [...OUTCOME_KINDS, 'struck']))
@Check('claim_outcome_to_state_check', isOneOf('to_state', CLAIM_STATES))
@Check('claim_outcome_group_check', isOneOf('adjustment_group', Object.keys(ADJUSTMENT_GROUPS)))
@Check('claim_outcome_amounts_check', 'paid_cents >= 0 AND patient_share_cents >= 0 AND written_off_cents >= 0')
export class ClaimOutcome {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') claimId: string;
  /** 1, 2 … of its claim. */
  @Column('int') position: number;
  /** The version that had gone out. */
  @Column('int') claimVersion: number;
  @Column('text') kind: OutcomeKind | 'struck';
  @Column('text') fromState: ClaimState;
  @Column('text') toState: ClaimState;
  @Column('date') occurredOn: string;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) statusCategory: string | null;
  @Column('text', { nullable: true }) statusCode: string | null;
  @Column('text', { nullable: true }) adjustmentGroup: AdjustmentGroup | null;
  @Column('text', { nullable: true }) adjustmentReason: string | null;
  @Column('int', { nullable: true }) paidCents: number | null;
  @Column('int', { nullable: true }) patientShareCents: number | null;
  @Column('int', { nullable: true }) writtenOffCents: number | null;
  @Column('text', { nullable: true }) traceNumber: string | null;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  /** The entry that this one takes out. */
  @Column('uuid', { nullable: true }) strikesId: string | null;
  @Column('uuid') enteredBy: string;
  @Column('timestamptz', { default: () => 'now()' }) enteredAt: Date;
}
