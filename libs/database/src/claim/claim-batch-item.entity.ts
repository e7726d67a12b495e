import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ClaimBatch } from './claim-batch.entity.js';
import { ClaimVersion } from './claim-version.entity.js';
import { Claim } from './claim.entity.js';

/** A claim is in at most one active batch: the partial unique index, not the code, makes it so. */
@Entity('claim_batch_item')
@ForeignKey(() => ClaimBatch, ['practiceId', 'batchId'], ['practiceId', 'id'])
@ForeignKey(() => Claim, ['practiceId', 'claimId'], ['practiceId', 'id'])
@ForeignKey(() => ClaimVersion, ['practiceId', 'claimVersionId'], ['practiceId', 'id'])
@Unique(['practiceId', 'batchId', 'position'])
@Index('claim_batch_item_active_idx', ['practiceId', 'claimId'], { unique: true, where: 'is_active' })
export class ClaimBatchItem {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') batchId: string;
  @Column('uuid') claimId: string;
  @Column('uuid') claimVersionId: string;
  @Column('int') position: number;
  @Column('boolean', { default: true }) isActive: boolean;
}
