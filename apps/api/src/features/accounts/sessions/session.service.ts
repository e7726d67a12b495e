import type { CurrentSession, SignInRefusal } from '@chartwright/contracts';
import { AppUser, type AuditActor, Database, INSTALLATION_ID, type Transaction, UserSession } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../../platform/auth/actor.js';
import { assertPasswordAllowed, hashPassword, isPassword } from '../../../platform/auth/password.js';
import { type SessionRow, SessionStore } from '../../../platform/auth/session.store.js';
import { CLOCK, ENVIRONMENT } from '../../../platform/config/config.module.js';
import type { Environment } from '../../../platform/config/environment.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { type Organisation, toCurrentSession } from './session.presenter.js';
import { countTry, forgetTries, MOST_TRIES, triesLeftText } from './sign-in-throttle.js';

export type Visitor = { ip: string | null; userAgent: string | null; requestId: string };
type Credentials = { email: string; password: string };
type UserWithHash = AppUser & { passwordHash: string };

const chainOf = (user: { practiceId: string | null } | null): string => user?.practiceId ?? INSTALLATION_ID;

@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async signIn({ email: typed, password }: Credentials, visitor: Visitor): Promise<{ token: string; session: CurrentSession }> {
    const email = typed.trim().toLowerCase();
    const { user, triesLeft } = await this.database.inTransaction('system', async (transaction) => ({
      triesLeft: await countTry(transaction, email, this.clock.now()),
      user: await findUser(transaction, { email }),
    }));
    const isRight = (await isPassword(password, user?.passwordHash ?? null)) && user?.isActive === true;
    if (!user || !isRight) {
      await this.recordRefusal(user, visitor);
      const details: SignInRefusal = { triesLeft, pausedUntil: null };
      throw new AppError('sign_in_failed', `E-mail and password do not match. ${triesLeftText(triesLeft)}`, details);
    }
    const token = await this.database.inTransaction('system', async (transaction) => {
      await forgetTries(transaction, email);
      await transaction.rows(AppUser).update({ id: user.id }, { lastSignedInAt: this.clock.now() });
      const opened = await this.sessions.open(transaction, user, { ip: visitor.ip, userAgent: visitor.userAgent });
      const actor = { ...visitor, actorId: user.id, actorRole: user.role, sessionId: opened.sessionId };
      transaction.audit.append(actor, { practiceId: chainOf(user), action: 'session.signIn', objectType: 'user', objectId: user.id });
      return opened.token;
    });
    return { token, session: await this.describe(await this.require(token)) };
  }

  /** Answers who is signed in; a locked session says so before anything else. */
  async current(token: string | null): Promise<CurrentSession> {
    return this.describe(await this.require(token));
  }

  async unlock(token: string | null, password: string, visitor: Visitor): Promise<CurrentSession> {
    const session = await this.require(token);
    const user = await this.database.inTransaction('system', (transaction) => findUser(transaction, { id: session.userId }));
    const isRight = await isPassword(password, user?.passwordHash ?? null);
    const actor: AuditActor = { ...visitor, actorId: session.userId, actorRole: session.role, sessionId: session.id };
    const failures = await this.database.inTransaction('system', async (transaction) => {
      const practiceId = chainOf(session);
      transaction.audit.append(actor, { practiceId, action: 'session.unlock', outcome: isRight ? 'done' : 'refused' });
      if (!isRight) return this.countFailedUnlock(transaction, session.id);
      const { affected } = await transaction
        .rows(UserSession)
        .update({ id: session.id, endedAt: IsNull() }, { lockedAt: null, failedUnlocks: 0, lastSeenAt: this.clock.now() });
      if (affected === 0) throw new AppError('unauthenticated', 'Sign in to continue.');
      return 0;
    });
    if (!isRight) {
      const triesLeft = Math.max(0, MOST_TRIES - failures);
      const details: SignInRefusal = { triesLeft, pausedUntil: null };
      const next =
        triesLeft === 0 ? 'Sign in again.' : `${triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left before you have to sign in again.`;
      throw new AppError('unlock_failed', `This is not your password. ${next}`, details);
    }
    return this.describe(session);
  }

  async lock(actor: Actor): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.rows(UserSession).update({ id: actor.sessionId }, { lockedAt: this.clock.now() });
      transaction.audit.append(actor.audit, { practiceId: chainOf(actor), action: 'session.lock' });
    });
  }

  /** Ends a locked session too; without one there is nothing to do. */
  async signOut(token: string | null, visitor: Visitor): Promise<void> {
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) return;
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.rows(UserSession).update({ id: session.id }, { endedAt: this.clock.now(), endedReason: 'signed_out' });
      const actor: AuditActor = { ...visitor, actorId: session.userId, actorRole: session.role, sessionId: session.id };
      transaction.audit.append(actor, { practiceId: chainOf(session), action: 'session.signOut' });
    });
  }

  async signOutEverywhere(actor: Actor): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      await this.sessions.endAll(transaction, actor.userId, 'signed_out_everywhere');
      transaction.audit.append(actor.audit, { practiceId: chainOf(actor), action: 'session.signOutEverywhere' });
    });
  }

  async changePassword(actor: Actor, change: { currentPassword: string; newPassword: string }): Promise<void> {
    const user = await this.database.inTransaction('system', (transaction) => findUser(transaction, { id: actor.userId }));
    if (!(await isPassword(change.currentPassword, user?.passwordHash ?? null))) {
      await this.database.inTransaction('system', async (transaction) => {
        const refusal = { practiceId: chainOf(actor), action: 'user.changePassword', outcome: 'refused', objectId: actor.userId } as const;
        transaction.audit.append(actor.audit, refusal);
      });
      throw new AppError('password_refused', 'The current password is not right.');
    }
    assertPasswordAllowed(change.newPassword, actor.email);
    const passwordHash = await hashPassword(change.newPassword);
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.rows(AppUser).update({ id: actor.userId }, { passwordHash });
      await this.sessions.endAll(transaction, actor.userId, 'password_changed', actor.sessionId);
      transaction.audit.append(actor.audit, { practiceId: chainOf(actor), action: 'user.changePassword', objectId: actor.userId });
    });
  }

  private async require(token: string | null): Promise<SessionRow> {
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) throw new AppError('unauthenticated', 'Sign in to continue.');
    return session;
  }

  private async describe(session: SessionRow): Promise<CurrentSession> {
    const [organisation] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<Organisation>(
        `SELECT COALESCE((SELECT name FROM practice WHERE id = $1), (SELECT name FROM firm WHERE id = $2)) AS "organisationName",
           COALESCE((SELECT json_agg(json_build_object('id', id, 'name', name, 'timeZone', time_zone) ORDER BY name)
             FROM practice WHERE id = ANY($3)), '[]') AS practices`,
        [session.practiceId, session.firmId, session.practiceIds],
      ),
    );
    return toCurrentSession(session, organisation ?? { organisationName: '', practices: [] }, this.environment.idleMinutes);
  }

  private async recordRefusal(user: AppUser | null, visitor: Visitor): Promise<void> {
    const actor: AuditActor = { ...visitor, actorId: user?.id ?? null, actorRole: user?.role ?? null };
    await this.database.inTransaction('system', async (transaction) => {
      transaction.audit.append(actor, { practiceId: chainOf(user), action: 'session.signIn', outcome: 'refused' });
    });
  }

  /** A session that ended while the password was checked stays ended. */
  private async countFailedUnlock(transaction: Transaction, sessionId: string): Promise<number> {
    const [row] = await transaction.query<{ failures: number }>(
      `UPDATE user_session SET failed_unlocks = failed_unlocks + 1,
         ended_at = CASE WHEN failed_unlocks + 1 >= $2 THEN $3::timestamptz END,
         ended_reason = CASE WHEN failed_unlocks + 1 >= $2 THEN 'unlock_failed' END
       WHERE id = $1 AND ended_at IS NULL RETURNING failed_unlocks AS failures`,
      [sessionId, MOST_TRIES, this.clock.now()],
    );
    return row?.failures ?? MOST_TRIES;
  }
}

async function findUser(transaction: Transaction, where: { email: string } | { id: string }): Promise<UserWithHash | null> {
  return transaction.rows(AppUser).createQueryBuilder('user').addSelect('user.passwordHash').where(where).getOne();
}
