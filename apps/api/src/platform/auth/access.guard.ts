import { isAllowed } from '@chartwright/lifecycle';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { AppError } from '../errors/app-error.js';
import { PERMISSION_KEY, QUIET_KEY, type RouteAccess } from '../permissions/require-permission.js';
import { requestIdOf } from '../requests/request-id.js';
import { type Actor, rememberActor } from './actor.js';
import { readSessionToken } from './session-cookie.js';
import { type SessionRow, SessionStore } from './session.store.js';

/** Deny by default: a session that is open and awake, and a role that the matrix allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<RouteAccess | undefined>(PERMISSION_KEY, context.getHandler());
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const session = await this.requireSession(request);
    if (this.sessions.isIdle(session)) throw new AppError('session_locked', 'Locked after a pause. Enter your password to go on.');
    rememberActor(request, toActor(session, request));
    if (access === undefined || !isAllowed(session.role, access)) {
      throw new AppError('permission_denied', 'Your role does not include this.');
    }
    if (this.reflector.get<boolean | undefined>(QUIET_KEY, context.getHandler()) !== true) await this.sessions.touch(session);
    return true;
  }

  private async requireSession(request: Request): Promise<SessionRow> {
    const token = readSessionToken(request, this.environment);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) throw new AppError('unauthenticated', 'Sign in to continue.');
    return session;
  }
}

export function toActor(session: SessionRow, request: Request): Actor {
  const { id: sessionId, userId, role, practiceIds, displayName, email, firmId, practiceId, providerId } = session;
  return Object.freeze({
    userId,
    displayName,
    email,
    role,
    sessionId,
    firmId,
    practiceId,
    providerId,
    practiceIds,
    scope: { practiceIds },
    audit: {
      actorId: userId,
      actorRole: role,
      sessionId,
      ip: request.ip ?? null,
      userAgent: request.get('user-agent') ?? null,
      requestId: requestIdOf(request),
    },
  });
}
