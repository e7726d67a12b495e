import type { Actor } from '../../platform/auth/actor.js';
import { AppError } from '../../platform/errors/app-error.js';

/** Someone who works for one practice, and that practice: intake never looks at two at once. */
export type PracticeActor = Pick<Actor, 'userId' | 'role' | 'audit' | 'providerId'> & { readonly practiceId: string };

export function inPractice(actor: Actor): PracticeActor {
  const { userId, role, audit, providerId } = actor;
  const practiceId = actor.practiceId ?? (actor.practiceIds.length === 1 ? actor.practiceIds[0] : undefined);
  if (!practiceId) throw new AppError('permission_denied', 'Intake belongs to the people of one practice.');
  return { userId, role, audit, providerId, practiceId };
}

export const scopeOf = (actor: PracticeActor) => ({ practiceIds: [actor.practiceId] });
