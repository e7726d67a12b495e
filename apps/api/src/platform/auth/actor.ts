import type { AuditActor, Scope } from '@chartwright/database';
import type { Role } from '@chartwright/lifecycle';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../errors/app-error.js';

/** Who is asking: handed to every service method, which passes `scope` to the database and `audit` to the trail. */
export type Actor = {
  readonly userId: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly firmId: string | null;
  /** Set for people of a practice, null for the firm's. */
  readonly practiceId: string | null;
  readonly providerId: string | null;
  /** Practices whose rows this person may see: the own one, or those the firm serves and the person is cleared for. */
  readonly practiceIds: readonly string[];
  readonly scope: Scope;
  readonly audit: AuditActor;
};

const actors = new WeakMap<Request, Actor>();

export function rememberActor(request: Request, actor: Actor): void {
  actors.set(request, actor);
}

export function actorOf(request: Request): Actor {
  const actor = actors.get(request);
  if (!actor) throw new AppError('unauthenticated', 'Sign in to continue.');
  return actor;
}

/** `submit(@CurrentActor() actor: Actor)` */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<Request>()),
);

/** Another practice's id is not found, whatever the reason: nobody learns that it exists. */
export function assertPractice(actor: Actor, practiceId: string): void {
  if (!actor.practiceIds.includes(practiceId)) throw new AppError('practice_not_found', 'There is no such practice.');
}
