import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { IntakeCase } from './intake-case.entity.js';

/** Original bytes are kept as they came; the text is what a job read out of them. */
@Entity('case_document')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Index(['practiceId', 'caseId'])
@Check('case_document_state_check', isOneOf('state', ['stored', 'ready', 'failed']))
@Check('case_document_kind_check', isOneOf('kind', ['note', 'report', 'addendum', 'other']))
export class CaseDocument {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text', { default: 'note' }) kind: string;
  @Column('text') fileName: string;
  /** From the first bytes, not from the name or the browser. */
  @Column('text') mediaType: string;
  @Column('int') sizeBytes: number;
  @Column('text') sha256: string;
  @Column('bytea', { select: false }) content: Buffer;
  @Column('text') state: string;
  @Column('text', { nullable: true }) extractedText: string | null;
  @Column('int', { nullable: true }) pageCount: number | null;
  /** An error code for people to read about; never a piece of the document. */
  @Column('text', { nullable: true }) error: string | null;
  @Column('text', { nullable: true }) signedBy: string | null;
  @Column('uuid', { nullable: true }) uploadedBy: string | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
