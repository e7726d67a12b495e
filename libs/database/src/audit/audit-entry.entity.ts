import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type JsonObject, wholeNumber } from '../column-types.js';

/** One link of a chain (SEC audit controls, operations.md §9). `practice_id` is the installation's id for what has no practice. */
@Entity('audit_entry')
@Unique(['practiceId', 'position'])
@Index(['practiceId', 'caseId'])
@Index(['practiceId', 'actorId'])
@Index(['practiceId', 'at'])
@Index(['practiceId', 'action', 'position'])
export class AuditEntry {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bigint', { transformer: wholeNumber }) position: number;
  @Column('timestamptz') at: Date;
  @Column('text') action: string;
  @Column('text') outcome: string;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text', { nullable: true }) actorRole: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text', { nullable: true }) userAgent: string | null;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('text', { nullable: true }) objectType: string | null;
  @Column('text', { nullable: true }) objectId: string | null;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid', { nullable: true }) patientId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') detail: JsonObject;
  @Column('text') previousHash: string;
  @Column('text') hash: string;
}
