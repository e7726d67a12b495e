import { AppUser, Database, type Transaction, newId, UserSession } from '@chartwright/database';
import type { Role } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { clearanceStands } from './clearance-stands.js';
import { hashToken, newSessionToken } from './session-cookie.js';

export type SessionRow = {
  id: string;
  userId: string;
  displayName: string;
  email: string;
  role: Role;
  firmId: string | null;
  practiceId: string | null;
  providerId: string | null;
  practiceIds: string[];
  lastSeenAt: Date;
  lockedAt: Date | null;
  expiresAt: Date;
};

/** A session is written at most this often for being used. */
const TOUCH_EVERY_MS = 20_000;

// Coders see practices that their firm serves and that they are cleared for; administrators and compliance see the firm's.
const FIND_SESSION = `
  SELECT s.id, s.user_id AS "userId", u.display_name AS "displayName", u.email, u.role, u.firm_id AS "firmId",
    u.practice_id AS "practiceId", u.provider_id AS "providerId", s.last_seen_at AS "lastSeenAt", s.locked_at AS "lockedAt",
    s.expires_at AS "expiresAt",
    CASE WHEN u.practice_id IS NOT NULL THEN ARRAY[u.practice_id]
      ELSE ARRAY(
        SELECT p.id FROM practice p
        WHERE p.firm_id = u.firm_id AND p.is_active AND (u.role IN ('firm_admin', 'compliance_officer') OR EXISTS (
          SELECT 1 FROM practice_clearance k WHERE k.practice_id = p.id AND k.user_id = u.id AND ${clearanceStands('$2')}))
        ORDER BY p.name) END AS "practiceIds"
  FROM user_session s JOIN app_user u ON u.id = s.user_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2::timestamptz AND u.is_active`;

@Injectable()
export class SessionStore {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(token: string): Promise<SessionRow | null> {
    const rows = await this.database.readIdentity<SessionRow>(FIND_SESSION, [hashToken(token), this.clock.now()]);
    return rows[0] ?? null;
  }

  /** Still open and awake; asked by streams, which never pass the guard again. */
  async isOpen(sessionId: string): Promise<boolean> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - this.environment.idleMinutes * 60_000);
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.query(
        `SELECT 1 FROM user_session s JOIN app_user u ON u.id = s.user_id AND u.is_active
         WHERE s.id = $1 AND s.ended_at IS NULL AND s.locked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at >= $3`,
        [sessionId, now, idleSince],
      ),
    );
    return rows.length > 0;
  }

  isIdle(session: SessionRow): boolean {
    return session.lockedAt !== null || this.clock.now().getTime() - session.lastSeenAt.getTime() > this.environment.idleMinutes * 60_000;
  }

  async touch(session: SessionRow): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_EVERY_MS) return;
    await this.database.inTransaction('system', (transaction) =>
      transaction.query('UPDATE user_session SET last_seen_at = $2 WHERE id = $1 AND locked_at IS NULL', [session.id, now]),
    );
  }

  async open(
    transaction: Transaction,
    user: AppUser,
    from: { ip: string | null; userAgent: string | null },
  ): Promise<{ token: string; sessionId: string }> {
    const now = this.clock.now();
    const { token, tokenHash } = newSessionToken();
    const sessionId = newId();
    const expiresAt = new Date(now.getTime() + this.environment.sessionHours * 3_600_000);
    await transaction
      .rows(UserSession)
      .insert({ id: sessionId, userId: user.id, tokenHash, createdAt: now, lastSeenAt: now, expiresAt, ...from });
    return { token, sessionId };
  }

  /** Ends every open session of a person, or all but one. */
  async endAll(transaction: Transaction, userId: string, reason: string, exceptSessionId: string | null = null): Promise<void> {
    await transaction.query(
      `UPDATE user_session SET ended_at = $2, ended_reason = $3 WHERE user_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $4`,
      [userId, this.clock.now(), reason, exceptSessionId],
    );
  }
}
