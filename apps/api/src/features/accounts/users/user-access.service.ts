import type { UserView } from '@chartwright/contracts';
import { AppUser, Database, INSTALLATION_ID, PracticeClearance, type Transaction } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../platform/auth/actor.js';
import { assertPasswordAllowed, hashPassword } from '../../../platform/auth/password.js';
import { SessionStore } from '../../../platform/auth/session.store.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { forgetTries, pausesOf } from '../sessions/sign-in-throttle.js';
import { isManagedBy } from './managed-organisation.js';
import { toUserView } from './user.presenter.js';

type AccessChange = { action: string; id: string; role: string; practiceId: string | null };

/** What an administrator does about somebody's access: end sessions, end a pause, hand out a new password. */
@Injectable()
export class UserAccessService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  signOutEverywhere(actor: Actor, userId: string): Promise<UserView> {
    return this.change(actor, userId, 'user.signOutEverywhere', (transaction) =>
      this.sessions.endAll(transaction, userId, 'ended_by_administrator'),
    );
  }

  endPause(actor: Actor, userId: string): Promise<UserView> {
    return this.change(actor, userId, 'user.endPause', (transaction, { email }) => forgetTries(transaction, email));
  }

  /** A forgotten password: the old one and every session end at once. */
  async setPassword(actor: Actor, userId: string, password: string): Promise<UserView> {
    if (userId === actor.userId) throw new AppError('command_refused', 'Change your own password in your account menu.');
    const managed = await this.database.inTransaction('system', (transaction) => this.getManaged(transaction, actor, userId));
    assertPasswordAllowed(password, managed.email);
    const passwordHash = await hashPassword(password);
    return this.change(actor, userId, 'user.setPassword', async (transaction, { email }) => {
      await transaction.rows(AppUser).update({ id: userId }, { passwordHash });
      await forgetTries(transaction, email);
      await this.sessions.endAll(transaction, userId, 'password_changed');
    });
  }

  async getManaged(transaction: Transaction, actor: Actor, userId: string): Promise<AppUser> {
    const user = await transaction.rows(AppUser).findOne({ where: { id: userId }, lock: { mode: 'pessimistic_write' } });
    if (!user || !isManagedBy(actor, user)) throw new AppError('user_not_found', 'There is no such person.');
    return user;
  }

  async view(transaction: Transaction, userId: string): Promise<UserView> {
    const [view] = await this.views(transaction, [await transaction.rows(AppUser).findOneByOrFail({ id: userId })]);
    if (!view) throw new AppError('user_not_found', 'There is no such person.');
    return view;
  }

  async views(transaction: Transaction, users: readonly AppUser[]): Promise<UserView[]> {
    const ids = users.map(({ id }) => id);
    const now = this.clock.now();
    const clearances = await transaction.rows(PracticeClearance).find({ where: { userId: In(ids) }, order: { createdAt: 'ASC' } });
    const open = await transaction.query<{ userId: string; count: number }>(
      `SELECT user_id AS "userId", count(*) AS count FROM user_session
       WHERE user_id = ANY($1) AND ended_at IS NULL AND expires_at > $2 GROUP BY user_id`,
      [ids, now],
    );
    const counts = new Map(open.map(({ userId, count }) => [userId, count]));
    const emails = users.map(({ email }) => email);
    const pauses = await pausesOf(transaction, emails, now);
    return users.map((user) =>
      toUserView(user, {
        clearances,
        openSessionCount: counts.get(user.id) ?? 0,
        signInPausedUntil: pauses.get(user.email) ?? null,
      }),
    );
  }

  record(transaction: Transaction, actor: Actor, { action, id, role, practiceId }: AccessChange): void {
    transaction.audit.append(actor.audit, {
      practiceId: practiceId ?? INSTALLATION_ID,
      action,
      objectType: 'user',
      objectId: id,
      detail: { role },
    });
  }

  private change(
    actor: Actor,
    userId: string,
    action: string,
    work: (transaction: Transaction, user: AppUser) => Promise<void>,
  ): Promise<UserView> {
    return this.database.inTransaction('system', async (transaction) => {
      const user = await this.getManaged(transaction, actor, userId);
      await work(transaction, user);
      this.record(transaction, actor, { action, id: userId, role: user.role, practiceId: user.practiceId });
      return this.view(transaction, userId);
    });
  }
}
