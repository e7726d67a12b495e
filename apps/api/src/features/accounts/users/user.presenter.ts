import type { Clearance, UserView } from '@chartwright/contracts';
import type { AppUser, PracticeClearance } from '@chartwright/database';

const LEVELS = ['trainee', 'production', 'expert'] as const;

function toClearance({ practiceId, specialty, level, validUntil }: PracticeClearance): Clearance {
  return { practiceId, specialty, level: LEVELS.find((known) => known === level) ?? 'trainee', validUntil };
}

/** How a person's access stands just now. */
export type UserAccess = { clearances: readonly PracticeClearance[]; openSessionCount: number; signInPausedUntil: Date | null };

export function toUserView(user: AppUser, { clearances, openSessionCount, signInPausedUntil }: UserAccess): UserView {
  const { id, email, displayName, role, practiceId, isActive, lastSignedInAt } = user;
  return {
    id,
    email,
    displayName,
    role,
    side: practiceId === null ? 'firm' : 'practice',
    practiceId,
    isActive,
    lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
    clearances: clearances.filter((clearance) => clearance.userId === id).map(toClearance),
    openSessionCount,
    signInPausedUntil: signInPausedUntil?.toISOString() ?? null,
  };
}
