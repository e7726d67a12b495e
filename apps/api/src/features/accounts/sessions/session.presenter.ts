import type { CurrentSession } from '@chartwright/contracts';
import { isAllowed, type Permission, PERMISSIONS, type Role } from '@chartwright/lifecycle';
import type { SessionRow } from '../../../platform/auth/session.store.js';

const INTAKE_ROLES: ReadonlySet<Role> = new Set(['front_desk', 'clinician', 'practice_admin']);

const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name);

export type Organisation = { organisationName: string; practices: CurrentSession['practices'] };

export function toCurrentSession(session: SessionRow, organisation: Organisation, idleMinutes: number): CurrentSession {
  return {
    userId: session.userId,
    displayName: session.displayName,
    email: session.email,
    role: session.role,
    permissions: Object.keys(PERMISSIONS)
      .filter(isPermission)
      .filter((permission) => isAllowed(session.role, permission)),
    side: session.practiceId === null ? 'firm' : 'practice',
    ...organisation,
    idleMinutes,
    expiresAt: session.expiresAt.toISOString(),
    homePath: INTAKE_ROLES.has(session.role) ? '/intake' : '/workbench',
  };
}
