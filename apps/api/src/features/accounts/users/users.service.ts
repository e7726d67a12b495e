import type { AddUserRequest, ChangeUserRequest, Clearance, UserList, UserView } from '@chartwright/contracts';
import { AppUser, Database, isUniqueViolation, newId, PracticeClearance, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../platform/auth/actor.js';
import { assertPasswordAllowed, hashPassword } from '../../../platform/auth/password.js';
import { SessionStore } from '../../../platform/auth/session.store.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { isManagedBy, organisationFor } from './managed-organisation.js';
import { UserAccessService } from './user-access.service.js';

@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly access: UserAccessService,
  ) {}

  async list(actor: Actor): Promise<UserList> {
    return this.database.inTransaction('system', async (transaction) => {
      const where =
        actor.practiceId !== null
          ? { practiceId: actor.practiceId }
          : [{ firmId: actor.firmId ?? '' }, { practiceId: In([...actor.practiceIds]) }];
      const users = (await transaction.rows(AppUser).find({ where, order: { displayName: 'ASC' } })).filter((user) =>
        isManagedBy(actor, user),
      );
      return { users: await this.access.views(transaction, users) };
    });
  }

  async add(actor: Actor, request: AddUserRequest): Promise<UserView> {
    const email = request.email.trim().toLowerCase();
    const organisation = organisationFor(actor, request.role, request.practiceId);
    assertPasswordAllowed(request.password, email);
    const passwordHash = await hashPassword(request.password);
    const id = newId();
    const { displayName, role } = request;
    try {
      return await this.database.inTransaction('system', async (transaction) => {
        await transaction.rows(AppUser).insert({ id, email, displayName, role, passwordHash, ...organisation });
        if (request.clearances) await this.replaceClearances(transaction, actor, { id, ...organisation }, request.clearances);
        this.access.record(transaction, actor, { action: 'user.add', id, role, practiceId: organisation.practiceId });
        return this.access.view(transaction, id);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'Somebody has this e-mail address already.');
      throw error;
    }
  }

  /** A changed role and a deactivation end the person's sessions at once (§164.308: access ends the same day). */
  async change(actor: Actor, userId: string, { clearances, ...changes }: ChangeUserRequest): Promise<UserView> {
    return this.database.inTransaction('system', async (transaction) => {
      const user = await this.access.getManaged(transaction, actor, userId);
      if (user.id === actor.userId && (changes.role !== undefined || changes.isActive === false)) {
        throw new AppError('command_refused', 'Nobody changes the own role or deactivates themselves.');
      }
      const isNewRole = changes.role !== undefined && changes.role !== user.role;
      if (changes.role !== undefined) organisationFor(actor, changes.role, user.practiceId ?? undefined);
      if (Object.keys(changes).length > 0) await transaction.rows(AppUser).update({ id: userId }, changes);
      if (clearances) await this.replaceClearances(transaction, actor, user, clearances);
      if (isNewRole || changes.isActive === false) await this.sessions.endAll(transaction, userId, 'access_changed');
      this.access.record(transaction, actor, {
        action: 'user.change',
        id: userId,
        role: changes.role ?? user.role,
        practiceId: user.practiceId,
      });
      return this.access.view(transaction, userId);
    });
  }

  private async replaceClearances(
    transaction: Transaction,
    actor: Actor,
    user: Pick<AppUser, 'id' | 'firmId'>,
    clearances: readonly Clearance[],
  ): Promise<void> {
    if (user.firmId === null) throw new AppError('command_refused', 'Clearances are for people of the firm.');
    if (clearances.some(({ practiceId }) => !actor.practiceIds.includes(practiceId))) {
      throw new AppError('practice_not_found', 'There is no such practice.');
    }
    if (new Set(clearances.map(({ practiceId, specialty }) => `${practiceId} ${specialty}`)).size < clearances.length) {
      throw new AppError('validation_failed', 'A practice and specialty stand there twice.', [
        { field: 'clearances', problems: ['a practice and specialty stand there twice'] },
      ]);
    }
    const before = await transaction.rows(PracticeClearance).find({ where: { userId: user.id }, select: { id: true, practiceId: true } });
    await transaction.rows(PracticeClearance).delete({ userId: user.id });
    const rows = clearances.map((clearance) => ({ ...clearance, id: newId(), userId: user.id }));
    if (rows.length > 0) await transaction.rows(PracticeClearance).insert(rows);
    // What a session heard or remembered of the practice ends with it: open live streams above all.
    const isLess = before.some(({ practiceId }) => !clearances.some((clearance) => clearance.practiceId === practiceId));
    if (isLess) await this.sessions.endAll(transaction, user.id, 'access_changed');
  }
}
