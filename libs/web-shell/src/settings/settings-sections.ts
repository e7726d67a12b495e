import type { CurrentSession } from '@chartwright/contracts';
import type { Permission } from '@chartwright/lifecycle';
import type { NavigationEntry } from '../app-layout.js';

export const SETTINGS_SECTIONS = [
  { path: 'people', label: 'People', permission: 'user.manage', belongsTo: 'People and roles belong to administrators.' },
  { path: 'practice', label: 'Practice', permission: 'practice.manage', belongsTo: 'A practice’s calendar belongs to administrators.' },
  {
    path: 'facilities',
    label: 'Facilities',
    permission: 'facility.manage',
    belongsTo: 'Facilities belong to billing managers and practice administrators.',
  },
  {
    path: 'providers',
    label: 'Providers',
    permission: 'provider.manage',
    belongsTo: 'Providers belong to billing managers and practice administrators.',
  },
  {
    path: 'payers',
    label: 'Payers',
    permission: 'payer.manage',
    belongsTo: 'Payers belong to billing managers and practice administrators.',
  },
  {
    path: 'fees',
    label: 'Fee schedule',
    permission: 'feeSchedule.manage',
    belongsTo: 'Fees belong to billing managers and practice administrators.',
  },
  {
    path: 'audit-log',
    label: 'Audit log',
    permission: 'auditLog.read',
    belongsTo: 'The audit log belongs to practice administrators and compliance.',
  },
  { path: 'failed-jobs', label: 'Failed jobs', permission: 'job.viewFailed', belongsTo: 'Failed jobs belong to firm administrators.' },
] as const satisfies readonly { path: string; label: string; permission: Permission; belongsTo: string }[];

export function sectionsFor(session: CurrentSession) {
  return SETTINGS_SECTIONS.filter((section) => session.permissions.includes(section.permission));
}

/** What all of it is called: a role that has one section knows it by that section's name. */
export function settingsTitle(session: CurrentSession): string {
  const [first, ...others] = sectionsFor(session);
  return first && others.length === 0 ? first.label : 'Settings';
}

/** One entry for all of it, and none for a role that manages nothing. */
export function settingsEntries(session: CurrentSession): readonly NavigationEntry[] {
  return sectionsFor(session).length > 0 ? [{ label: settingsTitle(session), to: '/settings' }] : [];
}
