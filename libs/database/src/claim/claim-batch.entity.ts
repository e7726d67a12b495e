import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf, wholeNumber } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

/** One 837P file. Bytes and hash are stored before the batch counts as submitted. */
@Entity('claim_batch')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'number'])
@Index(['practiceId', 'createdAt'])
@Check('claim_batch_state_check', isOneOf('state', ['building', 'submitted', 'acknowledged', 'rejected', 'cancelled']))
export class ClaimBatch {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  /** BHT03 begins with it. */
  @Column('text') number: string;
  @Column('text') state: string;
  @Column('text', { default: 'x12-837p' }) format: string;
  @Column('text') fileName: string;
  @Column('text', { default: 'T' }) usageIndicator: string;
  @Column('int') interchangeControlNumber: number;
  @Column('int') groupControlNumber: number;
  @Column('int') claimCount: number;
  @Column('bigint', { transformer: wholeNumber }) totalChargeCents: number;
  @Column('bytea', { nullable: true, select: false }) content: Buffer | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('int', { nullable: true }) sizeBytes: number | null;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  /** Written into ISA09/10 and BHT04/05, so that the batch renders to the same bytes again. */
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { nullable: true }) downloadedAt: Date | null;
}
