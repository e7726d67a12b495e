import { type Role, ROLE_SIDES } from '@chartwright/lifecycle';
import type { Actor } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';

export type Organisation = { firmId: string | null; practiceId: string | null };

/**
 * Whom an administrator may manage (operations.md §1.1): a practice's, its own people; the firm's, the firm's people and the
 * administrators of practices it serves.
 */
export function isManagedBy(actor: Actor, user: Organisation & { role: Role }): boolean {
  if (actor.practiceId !== null) return user.practiceId === actor.practiceId;
  if (user.firmId !== null) return user.firmId === actor.firmId;
  return user.role === 'practice_admin' && actor.practiceIds.includes(user.practiceId ?? '');
}

/** Where a new person with this role belongs; refuses roles that do not exist on that side. */
export function organisationFor(actor: Actor, role: Role, practiceId: string | undefined): Organisation {
  const ofPractice = actor.practiceId ?? practiceId ?? null;
  if (actor.practiceId !== null && practiceId !== undefined && practiceId !== actor.practiceId) throw noSuchPractice();
  if (actor.practiceId === null && practiceId !== undefined && !actor.practiceIds.includes(practiceId)) throw noSuchPractice();
  const organisation = ofPractice === null ? { firmId: actor.firmId, practiceId: null } : { firmId: null, practiceId: ofPractice };
  const sides: readonly string[] = ROLE_SIDES[role];
  const fits = sides.includes(ofPractice === null ? 'firm' : 'practice');
  if (!fits || !isManagedBy(actor, { ...organisation, role })) {
    throw new AppError('command_refused', 'This role cannot be given here.');
  }
  return organisation;
}

function noSuchPractice(): AppError {
  return new AppError('practice_not_found', 'There is no such practice.');
}
