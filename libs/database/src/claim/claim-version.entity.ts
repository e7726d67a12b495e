import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { Claim } from './claim.entity.js';

/** The claim model as it was built: never changed, a correction is the next version. */
@Entity('claim_version')
@ForeignKey(() => Claim, ['practiceId', 'claimId'], ['practiceId', 'id'])
@Unique(['practiceId', 'claimId', 'versionNumber'])
export class ClaimVersion {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') claimId: string;
  @Column('int') versionNumber: number;
  @Column('text') frequencyCode: string;
  @Column('jsonb') content: JsonObject;
  /** SHA-256 of the canonical JSON of `content`. */
  @Column('text') sha256: string;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
