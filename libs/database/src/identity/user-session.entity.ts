import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUser } from './app-user.entity.js';

/** The cookie carries a random token; only its SHA-256 is kept. */
@Entity('user_session')
@ForeignKey(() => AppUser, ['userId'], ['id'])
@Index(['tokenHash'], { unique: true })
@Index('user_session_user_id_open_idx', ['userId'], { where: 'ended_at IS NULL' })
export class UserSession {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text', { select: false }) tokenHash: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz', { nullable: true }) lockedAt: Date | null;
  @Column('int', { default: 0 }) failedUnlocks: number;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endedReason: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text', { nullable: true }) userAgent: string | null;
}
