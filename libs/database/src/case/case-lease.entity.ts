import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUser } from '../identity/app-user.entity.js';
import { IntakeCase } from './intake-case.entity.js';

/** OP-005: exactly one person holds a case; the row goes when the case is let go. */
@Entity('case_lease')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@ForeignKey(() => AppUser, ['ownerId'], ['id'])
@Unique(['practiceId', 'caseId'])
@Index(['ownerId'])
@Index(['expiresAt'])
export class CaseLease {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') ownerId: string;
  @Column('uuid') token: string;
  @Column('timestamptz') acquiredAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) renewedAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
